/** Somebody who reads: what she has answered, what comes back to her, and the certificate at the end. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "content", "lesson"})
package org.chokepoint.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
