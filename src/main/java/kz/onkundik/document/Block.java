package kz.onkundik.document;

/** What stands on a page from margin to margin, one below the other. */
public sealed interface Block permits Heading, Pictures, Columns, PageBreak, Together, StackedBlock {}
