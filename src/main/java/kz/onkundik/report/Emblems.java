package kz.onkundik.report;

import kz.onkundik.document.Alignment;
import kz.onkundik.document.Figure;
import kz.onkundik.document.Picture;
import kz.onkundik.document.Text;
import kz.onkundik.school.Emblem;

/** The emblem as it stands at the head of a letter. */
final class Emblems {
    private Emblems() {}

    /** @param mm the side of the square that it fills as far as its shape lets it */
    static Figure figure(Emblem emblem, float mm, Words words) {
        var picture = new Picture(
                emblem::jpeg, emblem.width(), emblem.height(), words.say("doc.letterhead.emblem"), Text.EMPTY);
        float shape = emblem.width() / (float) emblem.height();
        return new Figure(picture, mm * Math.min(1, shape), Alignment.CENTER);
    }
}
