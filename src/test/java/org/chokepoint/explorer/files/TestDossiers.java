package org.chokepoint.explorer.files;

import java.util.List;
import org.chokepoint.content.Content;
import org.chokepoint.content.Problem;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.Dossiers;

/** What lies beside models, for the tests of other packages. */
public final class TestDossiers {

    private TestDossiers() {}

    public static Dossiers of(Content content) {
        return new DossierFolder(content, TestModels.of(content));
    }

    public static List<Problem> problems(Content content) {
        return new DossierFolder(content, TestModels.of(content)).problems();
    }

    public static Dossier decoupling() {
        return of(TestContent.shipped()).find("decoupling").orElseThrow();
    }
}
