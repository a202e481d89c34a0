package org.chokepoint.dynamics.files;

import org.chokepoint.content.Content;
import org.chokepoint.dynamics.Models;

/** The models of a content folder for the tests of other modules. */
public final class TestModels {

    private TestModels() {}

    public static Models of(Content content) {
        return new ModelFolder(content);
    }
}
