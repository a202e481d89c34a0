package org.chokepoint.dynamics;

import java.util.Optional;
import java.util.Set;

/** The models of the content folder, by the name of their folder. */
public interface Models {

    Optional<Model> find(String slug);

    Set<String> slugs();
}
