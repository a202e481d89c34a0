package org.chokepoint.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chokepoint.dynamics.ModelVersion;

/** Typed paths to the pages of a model, for whoever shows one of its numbers. */
public final class ExplorerLinks {

    private ExplorerLinks() {}

    public static String model(String slug) {
        return "model/" + slug;
    }

    public static String sector(String slug, String sector) {
        return model(slug) + "?sector=" + URLEncoder.encode(sector, StandardCharsets.UTF_8);
    }

    /** What a number is: the page of its variable. */
    public static String variable(String slug, String name) {
        return model(slug) + "/variable/" + name.replace(' ', '_');
    }

    public static String assumptions(String slug) {
        return model(slug) + "/assumptions";
    }

    /** The assumptions page with a set filled in. */
    public static String assumptions(AssumptionSet set) {
        return assumptions(set.slug(), set.assumptions());
    }

    /** The assumptions page with values filled in. */
    public static String assumptions(String slug, Assumptions assumptions) {
        return assumptions(slug) + "?set=" + assumptions.text();
    }

    /** Where a reader sees what a session was played on; the page says so when the model has changed since. */
    public static String played(String slug, Optional<ModelVersion> version, Assumptions assumptions) {
        String page = assumptions.isEmpty() ? model(slug) : assumptions(slug, assumptions);
        String joint = assumptions.isEmpty() ? "?" : "&";
        return page + version.map(one -> joint + "version=" + one.id()).orElse("");
    }

    /** The file of a version, which need not be the present one. */
    public static String file(String slug, ModelVersion version) {
        return "models/" + slug + "/versions/" + version.id() + ".xmile";
    }

    public static String hindcast(String slug) {
        return model(slug) + "/hindcast";
    }

    public static String doubt(String slug) {
        return model(slug) + "/doubt";
    }
}
