package kz.onkundik.school.check;

import static kz.onkundik.school.check.OneWork.event;
import static kz.onkundik.school.check.OneWork.work;

import java.util.stream.Stream;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about what the world sees: links and photos. */
class PublicationChecksTest {
    static Stream<OneWork> works() {
        return Stream.of(
                work("a link that is a word")
                        .event(event().published("reading_blog", "біздің сайтта"))
                        .finds("link.malformed", Severity.ERROR, "links"),
                work("a link to a file")
                        .event(event().published("reading_blog", "file:///c:/1.html"))
                        .finds("link.malformed", Severity.ERROR, "links"),
                work("a link with a password")
                        .event(event().published("reading_blog", "https://a:b@paraq.example/"))
                        .finds("link.malformed", Severity.ERROR, "links"),
                work("a link")
                        .event(event().published("reading_blog", "https://paraq.example/блог?б=1#а"))
                        .keepsSilentOn("link.malformed"),
                work("a link to a Kazakh name")
                        .event(event().published("reading_blog", "https://парақ.қаз/блог"))
                        .keepsSilentOn("link.malformed"),
                work("an item that is published nowhere")
                        .event(event().answering("r-swap").published("reading_blog", "https://paraq.example/1"))
                        .finds("link.missing", Severity.WARNING, "links.new"),
                work("an item that is published everywhere")
                        .event(event().answering("r-swap")
                                .published("reading_blog", "https://paraq.example/1")
                                .published("wall_newspaper", "https://paraq.example/2"))
                        .keepsSilentOn("link.missing"),
                work("an item that was not held").keepsSilentOn("link.missing"),
                work("a photo that still needs consent")
                        .event(event().photographed(Event.Consent.NEEDED))
                        .finds("photo.consent-missing", Severity.WARNING, "photos"),
                work("photos with consent or of nobody")
                        .event(event().photographed(Event.Consent.GIVEN).photographed(Event.Consent.NOBODY))
                        .keepsSilentOn("photo.consent-missing"),
                work("a final report that is published nowhere")
                        .finds("report.link-missing", Severity.WARNING, "links"),
                work("an interim report that is published nowhere").interim().keepsSilentOn("report.link-missing"),
                work("a final report that is published")
                        .published("https://lyceum.example/1")
                        .keepsSilentOn("report.link-missing"),
                work("a report whose link is none")
                        .published("lyceum, 1")
                        .finds("report.link-malformed", Severity.ERROR, "links"),
                work("a report whose link is one")
                        .published("https://lyceum.example/1")
                        .keepsSilentOn("report.link-malformed"),
                work("a photo without a caption")
                        .event(event().photographed(Event.Consent.GIVEN))
                        .finds("photo.caption-missing", Severity.HINT, "photos"),
                work("a photo with a caption")
                        .event(event().sayingElsewhere("Оқу залында").photographed(Event.Consent.GIVEN))
                        .keepsSilentOn("photo.caption-missing"));
    }

    @ParameterizedTest
    @MethodSource("works")
    void eachRuleFiresAndKeepsSilent(OneWork work) {
        work.check();
    }
}
