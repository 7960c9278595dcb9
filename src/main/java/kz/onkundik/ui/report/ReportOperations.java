package kz.onkundik.ui.report;

import java.time.Clock;
import kz.onkundik.operation.DraftEmail;
import kz.onkundik.operation.IssueReport;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.VerifyReport;

/**
 * What can be done with a report.
 *
 * @param clock tells whether a key is in its validity
 */
public record ReportOperations(
        PrepareReport prepare,
        IssueReport issue,
        VerifyReport verify,
        DraftEmail email,
        OwnKeys ownKeys,
        Clock clock) {}
