package org.chokepoint.scenario.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.dynamics.Model;

/** What a scenario names: variables of its model and entries of shared lists. What is not there is a problem. */
final class References {

    private final FieldReader reader;
    private final Optional<Model> model;
    private final List<Problem> problems;
    private final Set<Problem> elsewhere = new LinkedHashSet<>();

    References(FieldReader reader, Optional<Model> model, List<Problem> problems) {
        this.reader = reader;
        this.model = model;
        this.problems = problems;
    }

    /** Whether something that this scenario uses is wrong in another file. */
    boolean failedElsewhere() {
        return !elsewhere.isEmpty();
    }

    String variable(ContentNode.Fields fields, String field) {
        String name = reader.text(fields, field);
        known(fields.place(field), name);
        return name;
    }

    void known(ContentNode at, String name) {
        if (lacks(name)) {
            reader.problem(at, lacking(name));
        }
    }

    <T> Optional<T> entry(Shelf<T> shelf, ContentNode at, String id) {
        Optional<Shelf.Entry<T>> entry = shelf.find(id);
        if (entry.isEmpty() && !id.isEmpty()) {
            reader.problem(at, shelf.name() + " has no usable entry '" + id + "'");
        }
        entry.ifPresent(found -> found.mentions().forEach(mention -> check(found.file(), mention)));
        return entry.map(Shelf.Entry::value);
    }

    /** Reported where it is written, and once. */
    private void check(String file, Shelf.Mention mention) {
        if (lacks(mention.variable())) {
            Problem problem =
                    new Problem(file, mention.at().line(), mention.at().column(), lacking(mention.variable()));
            elsewhere.add(problem);
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }

    private boolean lacks(String name) {
        return !name.isEmpty()
                && model.isPresent()
                && model.get().variable(name).isEmpty();
    }

    private static String lacking(String name) {
        return "the model has no variable '" + name + "'";
    }
}
