package kz.onkundik.ui.shell.search;

import kz.onkundik.problem.Problem.Place;

/**
 * One result.
 *
 * @param place where it leads
 * @param title what it is called
 * @param detail which one it is, or the words around what was found; may be empty
 */
record Found(Kind kind, Place place, Marked title, Marked detail) {}
