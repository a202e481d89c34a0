package org.chokepoint.ui;

import java.util.Map;

/** What another module brings to the landing page, by the names that its template uses. */
@FunctionalInterface
public interface HomePart {

    Map<String, Object> model();
}
