package org.chokepoint.content;

/** The content folder was read again because files in it have changed. */
public record ContentChanged() {}
