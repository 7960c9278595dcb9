package kz.onkundik.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers the file choosers: everything lies in one folder. */
record Answers(Path folder) implements Dialogs {
    @Override
    public Optional<Path> fileToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> campaignFile() {
        return Optional.of(folder.resolve("received.json"));
    }

    @Override
    public Optional<Path> chainFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> placeOfNewFile(Path suggested) {
        return Optional.of(folder.resolve(suggested.getFileName()));
    }

    @Override
    public List<Path> photos() {
        return List.of(folder.resolve("fair.jpg"));
    }

    @Override
    public Optional<Path> keyFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> signedPdf() {
        return Optional.empty();
    }

    @Override
    public List<Path> certificates() {
        return List.of();
    }

    @Override
    public Optional<Path> revocationList() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> placeOfReport(String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> placeOfDocument(String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> emblem() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folderForFiles() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> tableFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> placeOfDetails(String name) {
        return Optional.empty();
    }
}
