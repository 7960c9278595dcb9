package kz.onkundik.document;

/** A block that may also stand in one of several {@link Columns}. */
public sealed interface StackedBlock extends Block
        permits Paragraph, ListBlock, Table, BarChart, Figure, Rule, Gap, QrCode, SignatureField {}
