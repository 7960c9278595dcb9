package kz.onkundik.ui.report;

import java.time.Clock;
import java.util.function.Supplier;
import kz.onkundik.operation.DraftEmail;
import kz.onkundik.operation.HandOverReport;
import kz.onkundik.operation.IssueReport;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.SignReport;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.signature.ncalayer.NcaLayer;

/**
 * What can be done with a report.
 *
 * @param ncaLayer begins a conversation with NCALayer
 * @param clock tells whether a key is in its validity
 */
public record ReportOperations(
        PrepareReport prepare,
        SignReport sign,
        IssueReport issue,
        HandOverReport handOver,
        VerifyReport verify,
        DraftEmail email,
        OwnKeys ownKeys,
        Supplier<NcaLayer> ncaLayer,
        Clock clock) {}
