package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.security.auth.x500.X500Principal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The field is ready to be signed: the signed file conforms as the unsigned one does. */
class SignableFieldTest {
    private static final Instant NOW = Instant.parse("2023-11-22T11:12:00Z");

    @Test
    void aSignedDocumentIsStillArchivableAndAccessible(@TempDir Path folder) throws Exception {
        Path unsigned = folder.resolve("unsigned.pdf");
        Path signed = folder.resolve("signed.pdf");
        new DocumentWriter().write(KitchenSink.russian(), unsigned);
        sign(unsigned, signed);
        VeraPdf.assertConformant(signed);
        try (PDDocument pdf = Loader.loadPDF(signed.toFile())) {
            assertEquals(1, pdf.getSignatureDictionaries().size());
            assertEquals(
                    Files.size(signed), end(pdf.getLastSignatureDictionary()), "the signature is over the whole file");
        }
    }

    @Test
    void theFieldCanBeSeenAndIsReadAloud(@TempDir Path folder) throws Exception {
        Path unsigned = folder.resolve("unsigned.pdf");
        new DocumentWriter().write(KitchenSink.russian(), unsigned);
        try (PDDocument pdf = Loader.loadPDF(unsigned.toFile())) {
            var field = (PDSignatureField)
                    pdf.getDocumentCatalog().getAcroForm(null).getField(KitchenSink.FIELD);
            assertEquals("Директордың қолтаңбасы", field.getAlternateFieldName());
            PDRectangle place = field.getWidgets().getFirst().getRectangle();
            assertEquals(Millimetres.points(90), place.getWidth(), 0.01);
            assertEquals(Millimetres.points(26), place.getHeight(), 0.01);
        }
    }

    private static long end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return (long) range[2] + range[3];
    }

    private static void sign(Path from, Path to) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(from.toFile());
                OutputStream out = Files.newOutputStream(to)) {
            var field = (PDSignatureField)
                    pdf.getDocumentCatalog().getAcroForm(null).getField(KitchenSink.FIELD);
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            var date = new GregorianCalendar(TimeZone.getTimeZone("GMT+05:00"), Locale.ROOT);
            date.setTimeInMillis(NOW.toEpochMilli());
            signature.setSignDate(date);
            field.setValue(signature);
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            PDRectangle place = widget.getRectangle();
            pdf.addSignature(signature);
            // PDFBox takes the place and the appearance away.
            widget.setRectangle(place);
            widget.setPrinted(true);
            var appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(frame(pdf, place));
            widget.setAppearance(appearance);
            widget.getCOSObject().setNeedToBeUpdated(true);
            var support = pdf.saveIncrementalForExternalSigning(out);
            support.setSignature(cms(support.getContent()));
        }
    }

    private static PDAppearanceStream frame(PDDocument pdf, PDRectangle place) throws IOException {
        var stream = new PDAppearanceStream(pdf);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        try (var content = new PDPageContentStream(pdf, stream)) {
            content.addRect(1, 1, place.getWidth() - 2, place.getHeight() - 2);
            content.stroke();
        }
        return stream;
    }

    private static byte[] cms(InputStream content) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        var name = new X500Principal("CN=Test");
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(NOW),
                                Date.from(NOW.plusSeconds(86_400)),
                                name,
                                pair.getPublic())
                        .build(signer));
        var cms = new CMSSignedDataGenerator();
        cms.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .build(signer, certificate));
        cms.addCertificates(new JcaCertStore(List.of(certificate)));
        return cms.generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                .getEncoded("DER");
    }
}
