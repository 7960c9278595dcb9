/**
 * Talks with NCALayer, the program by which Kazakhstan's offices sign with tokens, identity cards and key files. It
 * listens on this computer alone, and this is the only connection that the program ever opens.
 */
package kz.onkundik.signature.ncalayer;
