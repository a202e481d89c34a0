/** The engine from the command line. */
@NullMarked
package org.chokepoint.dynamics.cli;

import org.jspecify.annotations.NullMarked;
