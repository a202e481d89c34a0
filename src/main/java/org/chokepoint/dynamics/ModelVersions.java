package org.chokepoint.dynamics;

import java.util.List;
import java.util.Optional;

/** Every model file that was in use here, so that what was run with it can be run again to the bit. */
public interface ModelVersions {

    /** The version of a model of the content folder as it is now; it stays findable when the file changes. */
    Optional<ModelVersion> current(String slug);

    /** Every version of a model that was in use here, the present one among them, by their ids. */
    List<ModelVersion> of(String slug);

    /** The model of a version. */
    Optional<Model> find(ModelVersion version);

    /** The file of a version. */
    Optional<String> file(ModelVersion version);
}
