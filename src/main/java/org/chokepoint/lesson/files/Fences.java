package org.chokepoint.lesson.files;

import java.util.OptionalInt;

/** Takes the fenced blocks that are not code. */
@FunctionalInterface
interface Fences {

    /** @param alone whether it stands by itself, not inside a list or a quotation */
    record Fence(String info, String yaml, int line, boolean alone) {}

    /** The place of the block in the lesson, or nothing when the fence is ordinary code. */
    OptionalInt take(Fence fence);
}
