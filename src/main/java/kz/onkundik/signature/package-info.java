/**
 * Keys, PAdES signing, strict verifying and trust. Knows nothing of reports or schools.
 *
 * <p>Standards: ISO 32000-1 (12.7.4.5 signature fields, 12.8 digital signatures), ETSI EN 319 142-1 (PAdES baseline
 * B-B), RFC 5652 (CMS), RFC 5035 (signing-certificate-v2), RFC 7292 (PKCS #12).
 */
package kz.onkundik.signature;
