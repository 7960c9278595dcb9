package kz.onkundik.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kz.onkundik.text.LocalText;

/**
 * What can be done with the campaigns of the file.
 *
 * @param all every campaign of the file in the order in which they are offered
 * @param current the id of the one in work
 * @param choose turns to the campaign of this id
 * @param edit changes the one in work
 * @param copy makes one of them again, on other days
 * @param letter makes one from a letter's text
 * @param receive takes a campaign that came as a file
 */
public record CampaignMenu(
        List<Choice> all,
        String current,
        Consumer<String> choose,
        Runnable edit,
        Runnable copy,
        Runnable letter,
        Runnable receive) {

    /** One campaign to choose. */
    public record Choice(String id, LocalText title, LocalDate start, LocalDate end) {}
}
