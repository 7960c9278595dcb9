package kz.onkundik.exchange.word;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import kz.onkundik.document.Picture;
import kz.onkundik.document.QrCode;
import kz.onkundik.exchange.XmlLetters;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts pictures into a line, with words for who cannot see them. */
final class WordPictures {
    private static final int MODULE_PIXELS = 6;
    private static final int WHITE = 0xFFFFFF;

    private WordPictures() {}

    /** @param width in points */
    static void photo(Picture picture, float width, XWPFParagraph to) throws IOException {
        float height = width * picture.heightPx() / picture.widthPx();
        add(picture.source().read(), PictureType.JPEG, "photo.jpg", width, height, picture.alt(), to);
    }

    static void code(QrCode code, XWPFParagraph to) throws IOException {
        float side = WordPages.twips(code.sizeMm()) / 20f;
        add(png(code.content()), PictureType.PNG, "code.png", side, side, code.alt(), to);
    }

    private static void add(
            byte[] bytes, PictureType type, String name, float width, float height, String alt, XWPFParagraph to)
            throws IOException {
        XWPFRun run = to.createRun();
        try {
            run.addPicture(new ByteArrayInputStream(bytes), type, name, Units.toEMU(width), Units.toEMU(height));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        describe(run, alt);
    }

    /** Says aloud what a drawing in a run shows. */
    static void describe(XWPFRun run, String alt) {
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(XmlLetters.of(alt));
    }

    private static byte[] png(String content) throws IOException {
        ByteMatrix modules;
        try {
            modules = Encoder.encode(content, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IOException(e);
        }
        int side = modules.getWidth() * MODULE_PIXELS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / MODULE_PIXELS, y / MODULE_PIXELS) == 0 ? WHITE : 0);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
