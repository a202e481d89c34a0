package org.chokepoint.explorer;

/** Something that a model leaves out or cannot know, in plain words. */
public record Doubt(String title, String text) {}
