package kz.onkundik.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kz.onkundik.ui.common.Words;

/** The system's file choosers, which remember the folder of the last answer. */
final class FileDialogs implements Dialogs {
    private final Stage owner;
    private final Words words;
    private Path folder;

    FileDialogs(Stage owner, Words words, Path folder) {
        this.owner = owner;
        this.words = words;
        this.folder = folder;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return opened("dialog.open-file", new ExtensionFilter(word("dialog.our-files"), "*.onkundik"));
    }

    @Override
    public Optional<Path> campaignFile() {
        return opened("dialog.campaign", new ExtensionFilter("JSON, Onkundik", "*.json", "*.onkundik"));
    }

    @Override
    public Optional<Path> chainFile() {
        return opened("dialog.chain", new ExtensionFilter("JSON", "*.json"));
    }

    @Override
    public Optional<Path> placeOfNewFile(Path suggested) {
        folder = suggested.toAbsolutePath().getParent();
        return saved(
                "dialog.new-file",
                suggested.getFileName().toString(),
                new ExtensionFilter(word("dialog.our-files"), "*.onkundik"));
    }

    @Override
    public Optional<Path> tableFile() {
        return opened(
                "dialog.table",
                new ExtensionFilter(
                        word("dialog.table-files"),
                        "*.xlsx",
                        "*.xls",
                        "*.xlsm",
                        "*.docx",
                        "*.csv",
                        "*.txt",
                        "*.XLSX",
                        "*.XLS",
                        "*.DOCX",
                        "*.CSV"));
    }

    @Override
    public Optional<Path> keyFile() {
        return opened("dialog.key", new ExtensionFilter(word("dialog.key-files"), "*.p12", "*.pfx", "*.P12", "*.PFX"));
    }

    @Override
    public Optional<Path> signedPdf() {
        return opened("dialog.signed", new ExtensionFilter("PDF", "*.pdf", "*.PDF"));
    }

    @Override
    public List<Path> certificates() {
        return openedMany(
                "dialog.certificates",
                new ExtensionFilter(
                        word("dialog.certificate-files"),
                        "*.cer",
                        "*.crt",
                        "*.pem",
                        "*.der",
                        "*.p7b",
                        "*.CER",
                        "*.CRT",
                        "*.PEM",
                        "*.DER",
                        "*.P7B"));
    }

    @Override
    public Optional<Path> revocationList() {
        return opened("dialog.revocation-list", new ExtensionFilter("CRL", "*.crl", "*.CRL", "*.pem"));
    }

    @Override
    public Optional<Path> placeOfReport(String name) {
        return saved("dialog.report", name, new ExtensionFilter("PDF", "*.pdf"));
    }

    @Override
    public Optional<Path> placeOfDocument(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return saved("dialog.document", name, new ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    }

    @Override
    public Optional<Path> folderForFiles() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(word("dialog.folder"));
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        chosen.ifPresent(path -> folder = path);
        return chosen;
    }

    @Override
    public Optional<Path> emblem() {
        return opened("dialog.emblem", pictures());
    }

    @Override
    public Optional<Path> placeOfDetails(String name) {
        return saved("dialog.details", name, new ExtensionFilter("TXT", "*.txt"));
    }

    @Override
    public List<Path> photos() {
        return openedMany("dialog.photos", pictures());
    }

    private List<Path> openedMany(String title, ExtensionFilter filter) {
        List<File> chosen = chooser(title, filter).showOpenMultipleDialog(owner);
        if (chosen == null) {
            return List.of();
        }
        List<Path> paths = chosen.stream().map(File::toPath).toList();
        remember(paths.getFirst());
        return paths;
    }

    private ExtensionFilter pictures() {
        return new ExtensionFilter(
                word("dialog.photo-files"),
                "*.jpg",
                "*.jpeg",
                "*.png",
                "*.webp",
                "*.JPG",
                "*.JPEG",
                "*.PNG",
                "*.bmp",
                "*.gif");
    }

    private Optional<Path> opened(String title, ExtensionFilter filter) {
        return answered(chooser(title, filter).showOpenDialog(owner));
    }

    private Optional<Path> saved(String title, String name, ExtensionFilter filter) {
        FileChooser chooser = chooser(title, filter);
        chooser.setInitialFileName(name);
        return answered(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title, ExtensionFilter filter) {
        var chooser = new FileChooser();
        chooser.setTitle(word(title));
        chooser.getExtensionFilters().add(filter);
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private Optional<Path> answered(File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        remember(chosen.toPath());
        return Optional.of(chosen.toPath());
    }

    private void remember(Path path) {
        folder = path.toAbsolutePath().getParent();
    }

    private String word(String key) {
        return words.messages().get().text(key);
    }
}
