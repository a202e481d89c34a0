/** Reads what lies beside a model: observations, mechanisms, calibration, doubts. */
@NullMarked
package org.chokepoint.explorer.files;

import org.jspecify.annotations.NullMarked;
