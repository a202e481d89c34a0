/** The command line: calibration of a model. */
@NullMarked
package org.chokepoint.explorer.cli;

import org.jspecify.annotations.NullMarked;
