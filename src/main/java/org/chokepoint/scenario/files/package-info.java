/** Scenarios from their files. */
@NullMarked
package org.chokepoint.scenario.files;

import org.jspecify.annotations.NullMarked;
