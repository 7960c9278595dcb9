package kz.onkundik.ui.common;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.school.Event.Publication;
import kz.onkundik.school.Work;
import kz.onkundik.school.check.WebAddress;

/** Addresses within a text that was copied, each with the outlet that its host tells and the day that stands beside it. */
public final class PastedLinks {
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s<>\"\u00AB\u00BB]+|(?<![\\w@.])(?:[a-z0-9-]+\\.)+[a-z]{2,}/[^\\s<>\"\u00AB\u00BB]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[.,;:!?)\\]]+$");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)");
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final String SCHEME = "https://";
    private static final String WWW = "www.";

    /** What the key of an outlet holds that is of this kind; a campaign names its outlets as it likes. */
    private static final String SITE = "site";

    private static final String SOCIAL = "social";
    private static final Set<String> SOCIAL_HOSTS = Set.of(
            "instagram.com",
            "facebook.com",
            "fb.com",
            "fb.watch",
            "vk.com",
            "youtube.com",
            "youtu.be",
            "tiktok.com",
            "t.me",
            "telegram.me",
            "ok.ru",
            "x.com",
            "twitter.com",
            "threads.net",
            "threads.com",
            "wa.me",
            "whatsapp.com");
    private static final List<String> SITE_ENDINGS = List.of(".edu.kz", ".gov.kz");

    private final Map<String, String> knownHosts;
    private final Collection<String> outlets;

    /**
     * An address that was found.
     *
     * @param outlet a key of the campaign's outlets
     * @param date the day that stands in its line, or null
     */
    public record Found(String url, String outlet, LocalDate date) {}

    /**
     * @param outlets the keys of the campaign's outlets
     * @param work what is published already tells which outlet a host is
     */
    PastedLinks(Collection<String> outlets, Work work) {
        this.outlets = outlets;
        knownHosts = Stream.concat(
                        work.events().stream().flatMap(event -> event.publications().stream()),
                        work.draft().publications().stream())
                .filter(link -> WebAddress.isValid(link.url()) && outlets.contains(link.outlet()))
                .collect(Collectors.toMap(link -> host(link.url()), Publication::outlet, (first, _) -> first));
    }

    /** All addresses of a text in their order, each once. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : LINE.split(text, 0)) {
            Matcher day = DAY.matcher(line);
            LocalDate date = day.find() ? DayText.read(day.group()).orElse(null) : null;
            ADDRESS.matcher(line)
                    .results()
                    .map(match -> whole(END.matcher(match.group()).replaceAll("")))
                    .filter(url -> WebAddress.isValid(url) && seen.add(url))
                    .forEach(url -> found.add(new Found(url, outlet(host(url)), date)));
        }
        return found;
    }

    private String outlet(String host) {
        String known = knownHosts.get(host);
        if (known != null) {
            return known;
        }
        Optional<String> site = ofKind(SITE);
        if (isSocial(host)) {
            return ofKind(SOCIAL).or(() -> site).orElseGet(this::first);
        }
        // A host of which nothing is known is a paper's as soon as one knows what the school's own is.
        boolean siteIsKnown = site.filter(knownHosts::containsValue).isPresent();
        boolean isSite = SITE_ENDINGS.stream().anyMatch(host::endsWith);
        Optional<String> guess = isSite || !siteIsKnown ? site : media().or(() -> site);
        return guess.orElseGet(this::first);
    }

    private Optional<String> ofKind(String kind) {
        return outlets.stream().filter(outlet -> outlet.contains(kind)).findFirst();
    }

    private Optional<String> media() {
        return outlets.stream()
                .filter(outlet -> !outlet.contains(SITE) && !outlet.contains(SOCIAL))
                .findFirst();
    }

    private String first() {
        return outlets.iterator().next();
    }

    private static boolean isSocial(String host) {
        return SOCIAL_HOSTS.stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each));
    }

    private static String whole(String address) {
        return address.contains("://") ? address : SCHEME + address;
    }

    private static String host(String url) {
        String host = URI.create(url).getRawAuthority().toLowerCase(Locale.ROOT);
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }
}
