package org.chokepoint.dynamics.xmile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.dynamics.About;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.equation.Source;

/**
 * An XML element with its text and children. {@code prefix} is that of another vocabulary than XMILE's, otherwise empty; attributes are
 * known by their local names; the source is the text and where it begins.
 */
record Element(String prefix, String name, Map<String, String> attributes, Source source, List<Element> children) {

    /** Stands for whatever prefix a file gives our own vocabulary. */
    static final String OWN = About.NAMESPACE;

    Optional<Element> own(String name) {
        return children.stream()
                .filter(child -> child.prefix.equals(OWN) && child.name.equals(name))
                .findFirst();
    }

    Optional<Element> child(String name) {
        return children(name).findFirst();
    }

    Stream<Element> children(String name) {
        return children.stream().filter(child -> child.prefix.isEmpty() && child.name.equals(name));
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    String text() {
        return source.text().strip();
    }

    /** As the file names it. */
    String label() {
        return "<" + (prefix.isEmpty() ? "" : prefix + ":") + name + ">";
    }

    ModelProblem problem(String variable, String message) {
        return source.problem(variable, 0, message);
    }
}
