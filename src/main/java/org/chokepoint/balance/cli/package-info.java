/** The check of a scenario's balance from the command line. */
@NullMarked
package org.chokepoint.balance.cli;

import org.jspecify.annotations.NullMarked;
