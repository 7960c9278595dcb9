package kz.onkundik.operation.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import kz.onkundik.document.PageImages;

/** Papers about keys, left under {@code target/gallery/documents} to be looked at. */
final class Papers {
    private static final Path GALLERY = Path.of("target", "gallery", "documents");
    private static final float PIXELS_PER_POINT = 1.2f;

    private Papers() {}

    /** @return how many pages it has */
    static int keep(Path pdf, String name) throws IOException {
        Files.createDirectories(GALLERY);
        Files.copy(pdf, GALLERY.resolve(name + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
        try (PageImages pages = PageImages.of(Files.readAllBytes(pdf))) {
            for (int page = 0; page < pages.count(); page++) {
                ImageIO.write(
                        pages.render(page, PIXELS_PER_POINT),
                        "png",
                        GALLERY.resolve(name + "-%03d.png".formatted(page + 1)).toFile());
            }
            return pages.count();
        }
    }
}
