package org.chokepoint.dynamics.xmile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Specs;

/** Reads {@code <sim_specs>}: XMILE 1.0, section 2.3. */
final class SpecsReader {

    private static final int MOST_STEPS = 1_000_000;

    private final Element specs;
    private final List<ModelProblem> problems;

    private SpecsReader(Element specs, List<ModelProblem> problems) {
        this.specs = specs;
        this.problems = problems;
    }

    static Specs read(String name, Element specs, List<ModelProblem> problems) {
        return new SpecsReader(specs, problems).read(name);
    }

    private Specs read(String name) {
        double start = number("start", Double.NaN);
        double stop = number("stop", Double.NaN);
        double dt = number("dt", 1);
        if (!(start < stop) || !(dt > 0) || !((stop - start) / dt <= MOST_STEPS)) {
            problem("<sim_specs> needs start < stop, dt > 0 and at most " + MOST_STEPS + " steps, found "
                    + String.join(", ", word(start), word(stop), word(dt)));
        }
        String unit = specs.attribute("time_units").orElse("");
        Specs found = new Specs(name, start, stop, dt, saveStep(dt), method(), unit);
        if (problems.isEmpty()) {
            checkSaveStep(found);
        }
        return found;
    }

    private void checkSaveStep(Specs found) {
        try {
            found.stepsPer(found.saveStep());
        } catch (IllegalArgumentException wrong) {
            problem(String.valueOf(wrong.getMessage()));
        }
    }

    /** Tools write the save step as an attribute or an element, each under its own name. */
    private double saveStep(double dt) {
        Optional<String> attribute = specs.attribute("save_interval").or(() -> specs.attribute("save_step"));
        if (attribute.isPresent()) {
            return number(specs, "save_interval", attribute.get());
        }
        return number("save_step", number("savestep", dt));
    }

    /** Several methods may be named in order of preference; the first that is known counts. */
    private Specs.Method method() {
        String methods = specs.attribute("method").orElse("euler");
        return Arrays.stream(methods.split(","))
                .map(method -> method.strip().toLowerCase(Locale.ROOT))
                .flatMap(method -> Arrays.stream(Specs.Method.values())
                        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(method)))
                .findFirst()
                .orElseGet(() -> {
                    problem("the integration method '" + methods + "' is not supported, Euler and RK4 are");
                    return Specs.Method.EULER;
                });
    }

    private double number(String element, double otherwise) {
        return specs.child(element)
                .map(child -> {
                    double number = number(child, element, child.text());
                    return "true".equals(child.attributes().get("reciprocal")) ? 1 / number : number;
                })
                .orElse(otherwise);
    }

    private double number(Element place, String name, String text) {
        return Numbers.number(text).orElseGet(() -> {
            problems.add(place.problem("", name + " is a number, found '" + text + "'"));
            return 1.0;
        });
    }

    private void problem(String message) {
        problems.add(specs.problem("", message));
    }

    private static String word(double number) {
        return Double.isNaN(number) ? "none" : String.valueOf(number);
    }
}
