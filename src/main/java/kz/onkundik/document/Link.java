package kz.onkundik.document;

import java.net.URI;

/**
 * Where a run of text leads.
 *
 * @param uri the target
 * @param description said aloud instead of the address; PDF/UA (7.18.5) asks for one
 */
public record Link(URI uri, String description) {}
