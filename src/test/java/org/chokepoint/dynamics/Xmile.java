package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small model files for tests; the variables begin on line 3 of {@link #file}. */
final class Xmile {

    static final String EULER = specs("Euler", 0, 10, 0.25);
    static final String RK4 = specs("RK4", 0, 10, 0.25);

    private Xmile() {}

    static String specs(String method, double start, double stop, double dt) {
        return "<sim_specs method=\"%s\"><start>%s</start><stop>%s</stop><dt>%s</dt></sim_specs>"
                .formatted(method, start, stop, dt);
    }

    static String aux(String name, String equation) {
        return variable("aux", name, "<eqn>" + escaped(equation) + "</eqn>");
    }

    static String flow(String name, String equation) {
        return variable("flow", name, "<eqn>" + escaped(equation) + "</eqn>");
    }

    static String stock(String name, String initial, String rest) {
        return variable("stock", name, "<eqn>" + escaped(initial) + "</eqn>" + rest);
    }

    /** A stock and the one flow that fills it. */
    static String integral(String name, String initial, String rate) {
        return stock(name, initial, "<inflow>" + name + "_rate</inflow>") + flow(name + "_rate", rate);
    }

    static String graph(String name, String kind, String input, String xs, String ys) {
        return variable(
                "aux",
                name,
                "<eqn>" + escaped(input) + "</eqn><gf type=\"" + kind + "\"><xpts>" + xs + "</xpts><ypts>" + ys
                        + "</ypts></gf>");
    }

    /** Over all elements of the dimensions, parted by commas. */
    static String array(String name, String dimensions, String content) {
        StringBuilder dims = new StringBuilder("<dimensions>");
        for (String dimension : dimensions.split(",")) {
            dims.append("<dim name=\"").append(dimension).append("\"/>");
        }
        return variable("aux", name, dims + "</dimensions>" + content);
    }

    static String variable(String element, String name, String content) {
        return "<" + element + " name=\"" + escaped(name).replace("\"", "&quot;") + "\">" + content + "</" + element
                + ">\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String file(String variables) {
        return file(EULER, "", variables, "");
    }

    /** {@code before} stands before the model, {@code after} behind its variables. */
    static String file(String specs, String before, String variables, String after) {
        return """
                <xmile version="1.0"><header><name>small</name></header>
                %s
                %s<model><variables>%s</variables></model>%s</xmile>""".formatted(specs, before, variables, after);
    }

    static Model read(String file) {
        return Model.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is said of a file that is refused. */
    static List<ModelProblem> problems(String file) {
        ModelException refused = catchThrowableOfType(ModelException.class, () -> read(file));
        assertThat(refused).as("the file is refused").isNotNull();
        return refused.problems();
    }
}
