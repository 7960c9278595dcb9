package kz.onkundik.ui.events;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the screen of the events asks of the world around it.
 *
 * @param choosePhotos asks which photos to add; none when it was thought better of
 * @param showTexts goes to the texts for the web about an event of this UUID
 * @param showPlan goes to a row of the plan of this UUID
 */
public record EventsActions(Supplier<List<Path>> choosePhotos, Consumer<UUID> showTexts, Consumer<UUID> showPlan) {}
