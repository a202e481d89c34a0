package org.chokepoint.explorer;

import org.chokepoint.content.Words;

/** Something that a model leaves out or cannot know, in plain words. */
public record Doubt(Words title, Words text) {}
