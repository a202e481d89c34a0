package org.chokepoint.explorer;

import java.util.List;
import java.util.Optional;

/** The models of the content folder with what lies beside them, by the names of their folders. */
public interface Dossiers {

    Optional<Dossier> find(String slug);

    List<Dossier> all();
}
