package kz.onkundik.document;

/**
 * What all parts of one chart share, so that they can be compared; lengths in points.
 *
 * @param width from margin to margin
 * @param height wished for the whole
 * @param pageHeight the most that there can be
 * @param largest the greatest value
 */
record ChartSize(float width, float height, float pageHeight, long largest) {}
