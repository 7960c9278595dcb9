package kz.onkundik.operation.history;

import java.util.List;

/**
 * What an entry of the history was about.
 *
 * @param titles of the plan rows and events that it changed
 * @param edits what became otherwise; empty where it was about many
 */
public record HistoryDetail(List<String> titles, List<Edit> edits) {}
