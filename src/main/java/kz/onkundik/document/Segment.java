package kz.onkundik.document;

/** A straight line between two points of a page. */
record Segment(float fromX, float fromY, float toX, float toY) {}
