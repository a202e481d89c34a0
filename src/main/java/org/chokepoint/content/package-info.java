/** The content folder: files, what stands in them at which line, and the shared lists of terms, sources and claims. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chokepoint.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
