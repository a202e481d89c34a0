package org.chokepoint.lesson.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Variable;

/** Reads what a block says of the variables, the inputs and the time of a model. */
record Settings(FieldReader reader, Model model) {

    Optional<Variable> variable(ContentNode.Fields fields, String name) {
        String text = reader.text(fields, name);
        Optional<Variable> found = text.isEmpty() ? Optional.empty() : model.variable(text);
        if (found.isEmpty() && !text.isEmpty()) {
            reader.problem(fields.place(name), "the model has no variable '" + text + "'");
        }
        return found.filter(variable -> plain(variable, fields.place(name)));
    }

    private boolean plain(Variable variable, ContentNode at) {
        boolean plain = variable.dimensions().isEmpty() && variable.kind() != Variable.Kind.GRAPHICAL_FUNCTION;
        if (!plain) {
            reader.problem(at, "'" + variable.name() + "' is not one number over time: choose another variable");
        }
        return plain;
    }

    Optional<Variable> input(ContentNode.Fields fields, String name) {
        return variable(fields, name).filter(variable -> settable(variable, fields.place(name)));
    }

    private boolean settable(Variable variable, ContentNode at) {
        if (variable.kind() == Variable.Kind.STOCK) {
            reader.problem(at, "'" + variable.name() + "' is a stock: only flows and auxiliaries can be set");
        }
        return variable.kind() != Variable.Kind.STOCK;
    }

    /** Inputs with their values; an absent field sets none. */
    Map<String, Double> values(ContentNode.Fields fields, String name) {
        Map<String, Double> values = new LinkedHashMap<>();
        if (!fields.has(name)) {
            return values;
        }
        reader.fields(fields, name).fields().forEach((input, value) -> {
            Optional<Variable> known = model.variable(input);
            if (known.isEmpty()) {
                reader.problem(value, "the model has no input '" + input + "'");
            }
            if (known.isPresent() && settable(known.get(), value)) {
                values.put(input, reader.number(value, input));
            }
        });
        return values;
    }

    /** A time of the model; the beginning where the field is absent. */
    double time(ContentNode.Fields fields, String name) {
        double time = fields.has(name) ? reader.number(fields, name) : model.start();
        if (time < model.start() || time > model.stop()) {
            reader.problem(
                    fields.place(name),
                    "'" + name + "' lies in the time of the model, from " + model.start() + " to " + model.stop()
                            + ", found " + time);
            return model.start();
        }
        return time;
    }
}
