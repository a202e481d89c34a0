package org.chokepoint.scenario;

import java.util.List;
import java.util.Optional;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Variable;

/** The scenarios of the content folder and the models they play on. */
public interface Scenarios {

    List<Scenario> all();

    Optional<Scenario> find(String slug);

    Model modelOf(Scenario scenario);

    /** The fitted parameters of its model, each likeliest at its value; what the hidden truth of a game is drawn from. */
    List<Range> uncertain(Scenario scenario);

    /** Parameters of a model by their names, each likeliest at its value; what has no range is left out. */
    static List<Range> ranges(Model model, List<String> parameters) {
        return parameters.stream()
                .flatMap(name -> model.variable(name).stream())
                .filter(Variable::isParameter)
                .flatMap(parameter -> Optional.ofNullable(parameter.about().range())
                        .map(range -> range.peakedAt(Double.parseDouble(parameter.equation())))
                        .stream())
                .toList();
    }
}
