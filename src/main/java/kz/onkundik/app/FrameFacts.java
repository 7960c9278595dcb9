package kz.onkundik.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.shell.ShellViewModel;

/** What the frame around the screens says of the open file: whose it is, its campaign, its size, when it was saved. */
final class FrameFacts {
    private final ShellViewModel shell;
    private final Path file;
    private final CampaignWiring campaign;

    FrameFacts(ShellViewModel shell, Path file, CampaignWiring campaign) {
        this.shell = shell;
        this.file = file;
        this.campaign = campaign;
    }

    void follow(SchoolModel school) {
        shell.fileName().set(file.getFileName().toString());
        shell.trouble().bindBidirectional(school.failure());
        school.snapshot().subscribe(this::show);
        school.savedAt().subscribe(saved -> {
            shell.savedAt().set(saved);
            shell.fileBytes().set(size());
        });
    }

    private void show(Snapshot now) {
        shell.institution().set(now.institution().name());
        shell.fictional().set(now.institution().fictional());
        shell.campaign().set(now.campaign().title());
        shell.days()
                .set(new ShellViewModel.Days(
                        now.campaign().start(), now.campaign().end()));
        shell.campaigns().set(campaign.menu(now));
        shell.fileBytes().set(size());
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // The size is for the eye only; that the file is gone is told by the next change.
            return 0;
        }
    }
}
