/** The live pages of a game: play and projector. */
@NullMarked
package org.chokepoint.game.ui;

import org.jspecify.annotations.NullMarked;
