/** Games from the command line. */
@NullMarked
package org.chokepoint.game.cli;

import org.jspecify.annotations.NullMarked;
