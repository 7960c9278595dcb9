package kz.onkundik.operation;

import kz.onkundik.picture.Reduced;
import kz.onkundik.report.Presentation;
import kz.onkundik.school.Sending;
import kz.onkundik.store.SchoolFile;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;

/** How an institution's documents look, as its file says. */
public final class SchoolPresentation {
    private SchoolPresentation() {}

    /** The words, stationery, emblem and photos of this file. */
    public static Presentation of(OpenSchool school, Language language) {
        SchoolFile file = school.file();
        Sending sending = file.stationery().sending();
        return new Presentation(
                new Messages(language),
                file.stationery().look(),
                file.stationery().emblem(),
                sending,
                sending.showsPhotosAsTheyAre()
                        ? file.photos()::bytes
                        : photo -> Reduced.jpeg(file.photos().bytes(photo), sending.photoSide()));
    }
}
