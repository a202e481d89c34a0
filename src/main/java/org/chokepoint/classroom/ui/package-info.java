/** The live pages of a class: its list, the control page of a session, the join page on the wall. */
@NullMarked
package org.chokepoint.classroom.ui;

import org.jspecify.annotations.NullMarked;
