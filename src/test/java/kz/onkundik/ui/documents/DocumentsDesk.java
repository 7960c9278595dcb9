package kz.onkundik.ui.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.Outlets;
import kz.onkundik.ui.common.preview.PaperPrinter;

/** The fictional school's file, everything done at once, and what the screen asked of the world. */
final class DocumentsDesk {
    final List<String> suggested = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final SchoolModel school;
    private final Path folder;
    /** The picture that is chosen when asked. */
    Path emblem;

    DocumentsDesk(Path folder) {
        this.folder = folder;
        school = SchoolFixture.sample(folder);
    }

    DocumentsViewModel model(Words words) {
        var actions = new DocumentActions(
                name -> {
                    suggested.add(name);
                    return Optional.of(folder.resolve(name));
                },
                () -> Optional.ofNullable(emblem),
                opened::add,
                new Outlets(new PaperPrinter(), folder, opened::add),
                thrown -> {
                    throw new AssertionError(thrown);
                });
        return new DocumentsViewModel(school, BackgroundWork.inPlace(), actions, words);
    }
}
