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
        Sending sending = file.sending();
        return new Presentation(
                new Messages(language),
                file.stationery(),
                file.emblem(),
                sending,
                sending.showsPhotosAsTheyAre()
                        ? file::photo
                        : photo -> Reduced.jpeg(file.photo(photo), sending.photoSide()));
    }
}
