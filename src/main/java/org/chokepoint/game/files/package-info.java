/** Scenarios from their files. */
@NullMarked
package org.chokepoint.game.files;

import org.jspecify.annotations.NullMarked;
