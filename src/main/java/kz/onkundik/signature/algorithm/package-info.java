/** The algorithms of signatures: which are accepted, what each calls itself, and how each is computed. */
package kz.onkundik.signature.algorithm;
