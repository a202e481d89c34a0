/** Lessons from their files: Markdown to blocks, every reference resolved, all HTML made harmless. */
@NullMarked
package org.chokepoint.lesson.files;

import org.jspecify.annotations.NullMarked;
