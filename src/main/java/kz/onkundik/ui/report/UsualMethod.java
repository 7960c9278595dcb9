package kz.onkundik.ui.report;

import java.util.List;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.ui.report.SigningViewModel.Method;

/** By what a signing begins: by what the campaign's report was signed last. */
final class UsualMethod {
    private Method usedHere;

    /**
     * What the register knows, on the file's thread: who signed by the institution's own key, and what came back from
     * another PC. It does not tell a key file from NCALayer.
     */
    static Method of(OpenSchool file) {
        List<IssuedReport> issued = file.work().issued();
        boolean isByOwnKey = OwnKeys.facts(file)
                .filter(own -> issued.isEmpty()
                        || issued.getLast().files().getLast().keySha256().equals(own.spkiSha256()))
                .isPresent();
        if (isByOwnKey) {
            return Method.OWN_KEY;
        }
        boolean cameBack = !issued.isEmpty()
                && file.file()
                        .issued()
                        .isHanded(file.campaign().id(), issued.getLast().dataSha256());
        return cameBack ? Method.OTHER_PC : Method.KEY_FILE;
    }

    /** Remembers the method of this signing, once it has come to its end. */
    void follow(SigningViewModel signing) {
        signing.signed().subscribe(done -> {
            if (done != null) {
                usedHere = signing.method().get();
            }
        });
    }

    /**
     * By what to begin now: what was done in this window is known for certain.
     *
     * @param known what the register knows
     */
    Method now(Method known) {
        return usedHere == null ? known : usedHere;
    }
}
