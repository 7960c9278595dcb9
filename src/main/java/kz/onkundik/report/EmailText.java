package kz.onkundik.report;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.text.Messages;

/**
 * What a message that carries a report says.
 *
 * @param subject one line
 * @param body plain text, its lines apart by {@code \n}
 */
public record EmailText(String subject, String body) {
    private static final String PARAGRAPH = "\n\n";

    /** The words for this report, in Kazakh or Russian. */
    public static EmailText of(ReportContent content, Messages messages) {
        var words = new Words(messages);
        Institution institution = content.institution();
        String title = ReportOpening.title(content, words);
        String subject = words.say("doc.email.subject", title, institution.name());
        String body = Stream.of(
                        words.say("doc.email.greeting"),
                        words.say("doc.email.encloses", title),
                        ReportOpening.summary(content, words).plain(),
                        words.say("doc.email.readable"),
                        words.say("doc.email.regards") + "\n" + sender(institution, words))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining(PARAGRAPH));
        return new EmailText(subject, body + "\n");
    }

    /** Who prepared the report, where and with which telephone. */
    private static String sender(Institution institution, Words words) {
        Optional<Person> executor = institution.executor();
        return Stream.of(
                        executor.map(Person::name).orElse(null),
                        executor.map(person -> person.post().in(words.language()))
                                .orElse(null),
                        institution.name().in(words.language()),
                        institution
                                .executorPhone()
                                .map(phone -> words.say("doc.contact.phone", phone))
                                .orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
