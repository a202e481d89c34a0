package org.chokepoint.dynamics.store;

import org.chokepoint.content.Content;
import org.chokepoint.dynamics.ModelVersions;
import org.chokepoint.dynamics.files.TestModels;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of a content folder's models for the tests of other modules. */
public final class TestVersions {

    private TestVersions() {}

    public static ModelVersions of(JdbcClient jdbc, Content content) {
        return new JdbcModelVersions(jdbc, content, TestModels.of(content));
    }
}
