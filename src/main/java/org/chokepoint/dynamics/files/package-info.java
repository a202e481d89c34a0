/** Models from their files. */
@NullMarked
package org.chokepoint.dynamics.files;

import org.jspecify.annotations.NullMarked;
