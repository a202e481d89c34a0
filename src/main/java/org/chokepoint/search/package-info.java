/** Finding a word in the lessons, the glossary, the timeline and the sources, in both languages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "lesson"})
package org.chokepoint.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
