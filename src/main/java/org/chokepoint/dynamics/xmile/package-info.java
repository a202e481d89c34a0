/** Reading XMILE 1.0 files into declarations. */
@NullMarked
package org.chokepoint.dynamics.xmile;

import org.jspecify.annotations.NullMarked;
