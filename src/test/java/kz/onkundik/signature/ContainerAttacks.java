package kz.onkundik.signature;

import static kz.onkundik.signature.VerdictCode.CMS_ATTRIBUTES;
import static kz.onkundik.signature.VerdictCode.CMS_MALFORMED;
import static kz.onkundik.signature.VerdictCode.CMS_NOT_DER;
import static kz.onkundik.signature.VerdictCode.CMS_NOT_DETACHED;
import static kz.onkundik.signature.VerdictCode.CMS_PADDING;
import static kz.onkundik.signature.VerdictCode.CMS_SIGNERS;
import static kz.onkundik.signature.VerdictCode.DIGEST_MISMATCH;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** Attacks on the signature container. */
final class ContainerAttacks {
    private static final String ENVELOPED = "1.2.840.113549.1.7.3";

    private final Victim victim;

    ContainerAttacks(Victim victim) {
        this.victim = victim;
    }

    List<Attack> onContainer() {
        SignedRange range = Tampering.range(victim.signed);
        byte[] random = new byte[900];
        Arrays.fill(random, (byte) 0x5A);
        byte[] padded = range.contents().clone();
        padded[padded.length - 1] = 1;
        return List.of(
                container("zeros", CMS_MALFORMED, new byte[0]),
                container("garbage", CMS_MALFORMED, random),
                container("nested too deep", CMS_MALFORMED, nested(2000)),
                container("an empty sequence", CMS_MALFORMED, new byte[] {0x30, 0}),
                container("longer than the hole", CMS_MALFORMED, new byte[] {0x30, (byte) 0x83, 0x7F, 0, 0}),
                container("something behind it", CMS_PADDING, padded),
                attack(
                        "of another file",
                        DIGEST_MISMATCH,
                        () -> containerOf(victim.signed(
                                document -> document.getDocumentInformation().setAuthor("another")))),
                container("a length in too many bytes", CMS_NOT_DER, longWinded(range.contents())),
                attack(
                        "of indefinite length",
                        CMS_NOT_DER,
                        () -> victim.own().encoding(ASN1Encoding.BER).in(victim.signed)),
                attack(
                        "with content of its own",
                        CMS_NOT_DETACHED,
                        () -> victim.own().attached().in(victim.signed)),
                attack(
                        "of another content type",
                        CMS_NOT_DETACHED,
                        () -> victim.own().contentType(ENVELOPED).in(victim.signed)),
                attack(
                        "an attribute that nobody signed",
                        CMS_MALFORMED,
                        () -> victim.own().withUnsignedAttribute().in(victim.signed)),
                attack("two signers", CMS_SIGNERS, () -> victim.own().signers(2).in(victim.signed)),
                attack("no signer", CMS_SIGNERS, () -> victim.own().signers(0).in(victim.signed)));
    }

    List<Attack> onAttributes() {
        return List.of(
                attack(
                        "no attributes",
                        CMS_ATTRIBUTES,
                        () -> victim.own().withoutAttributes().in(victim.signed)),
                attack(
                        "a signing time",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(
                                        table -> table.add(CMSAttributes.signingTime, new DERUTCTime("261124090500Z")))
                                .in(victim.signed)),
                attack(
                        "the digest twice",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(table -> table.add(
                                        CMSAttributes.messageDigest,
                                        table.get(CMSAttributes.messageDigest).getAttributeValues()[0]))
                                .in(victim.signed)),
                attack(
                        "no digest",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(table -> table.remove(CMSAttributes.messageDigest))
                                .in(victim.signed)),
                attack(
                        "no content type",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(table -> table.remove(CMSAttributes.contentType))
                                .in(victim.signed)),
                attack(
                        "no certificate named",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(table -> table.remove(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                                .in(victim.signed)));
    }

    /** One sequence in another, so that a reader that calls itself runs out of stack. */
    private static byte[] nested(int levels) {
        byte[] value = new byte[0];
        for (int i = 0; i < levels; i++) {
            int length = value.length;
            byte[] outer = new byte[length + 4];
            outer[0] = 0x30;
            outer[1] = (byte) 0x82;
            outer[2] = (byte) (length >> 8);
            outer[3] = (byte) length;
            System.arraycopy(value, 0, outer, 4, length);
            value = outer;
        }
        return value;
    }

    /** The same container with a needless zero in its first length. */
    private static byte[] longWinded(byte[] contents) {
        byte[] longer = new byte[contents.length];
        longer[0] = 0x30;
        longer[1] = (byte) 0x83;
        System.arraycopy(contents, 2, longer, 3, contents.length - 3);
        return longer;
    }

    private byte[] containerOf(byte[] other) {
        return Tampering.withContainer(victim.signed, Tampering.range(other).contents());
    }

    private Attack container(String name, VerdictCode expected, byte[] container) {
        return attack(name, expected, () -> Tampering.withContainer(victim.signed, container));
    }

    private Attack attack(String name, VerdictCode expected, Supplier<byte[]> file) {
        return new Attack("container: " + name, expected, file);
    }
}
