/** Lessons: what is read, the questions on it, and the shared lists as readers see them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "dynamics", "ui :: text"})
package org.chokepoint.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
