package kz.onkundik.store;

import java.time.Instant;

/**
 * One changed row of the file.
 *
 * @param id grows with time
 * @param action the name of what was done, such as {@code event.save}
 * @param table the name of the table
 * @param record the row's primary key, its parts joined by {@code /}
 * @param subject whose row it is: the event, plan row or report's draft that it is a part of, otherwise the record
 * @param before the row as a JSON object, or null where it was added
 * @param after the row as a JSON object, or null where it was removed
 * @param act a number shared by all that one action changed
 */
public record Change(
        long id,
        Instant when,
        String action,
        String table,
        String record,
        String subject,
        String before,
        String after,
        long act) {}
