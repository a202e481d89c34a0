package org.chokepoint.dynamics;

import java.util.Optional;

/** Every model file that was in use here, so that what was run with it can be run again to the bit. */
public interface ModelVersions {

    /** The version of a model of the content folder as it is now; it stays findable when the file changes. */
    Optional<ModelVersion> current(String slug);

    /** The model of a version. */
    Optional<Model> find(ModelVersion version);

    /** The file of a version. */
    Optional<String> file(ModelVersion version);
}
