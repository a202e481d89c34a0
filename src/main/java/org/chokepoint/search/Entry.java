package org.chokepoint.search;

/** A place that can be found: a section of a lesson, a term, an event or a source, as plain text in one language. */
public record Entry(Hit.Kind kind, String title, String text, String path) {}
