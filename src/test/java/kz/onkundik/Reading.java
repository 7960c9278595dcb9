package kz.onkundik;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;

/**
 * A made-up month of reading in March 2027, with nothing in common with the ten days of 2023: three levels, other types,
 * sections, items, indicators and outlets; its chain, and the data of one institution.
 */
public final class Reading {
    private Reading() {}

    public static byte[] campaignFile() {
        return resource("campaign.json");
    }

    public static Campaign campaign() {
        return CampaignReader.read(campaignFile());
    }

    public static byte[] chainFile() {
        return resource("chain.json");
    }

    public static byte[] dataFile() {
        return resource("data.json");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Reading.class.getResourceAsStream("reading/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
