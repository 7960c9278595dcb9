package kz.onkundik.report;

import java.net.URI;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.document.Text;
import kz.onkundik.school.Event;
import kz.onkundik.school.check.WebAddress;
import kz.onkundik.text.LocalText;

/** A publication as text: where it stands and its address, live where it is one. */
record LinkText(Words words, Campaign campaign) {
    Text outlet(Event.Publication publication) {
        return words.text(label(publication));
    }

    /** Never a file or a script: a reader who trusts the signature will click. */
    Text address(Event.Publication publication) {
        String url = publication.url();
        return WebAddress.isValid(url)
                ? Text.link(url, URI.create(url), label(publication).in(words.language()) + ": " + url)
                : Text.of(url);
    }

    Text both(Event.Publication publication) {
        return Text.muted(label(publication).in(words.language()) + ": ").and(address(publication));
    }

    private LocalText label(Event.Publication publication) {
        return campaign.outlets().getOrDefault(publication.outlet(), new LocalText(publication.outlet(), null, null));
    }
}
