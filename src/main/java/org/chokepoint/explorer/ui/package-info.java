/** The pages of the explorer. */
@NullMarked
package org.chokepoint.explorer.ui;

import org.jspecify.annotations.NullMarked;
