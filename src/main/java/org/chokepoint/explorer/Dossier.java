package org.chokepoint.explorer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Variable;

/** A model with all that lies beside it. Observations and mechanisms are known by their ids. */
public record Dossier(
        String slug,
        Model model,
        Map<String, Observation> observations,
        Map<String, Mechanism> mechanisms,
        Optional<Calibration> calibration,
        List<Doubt> doubts,
        List<Question> questions,
        Names names) {

    public Dossier {
        observations = Collections.unmodifiableMap(new LinkedHashMap<>(observations));
        mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
        doubts = List.copyOf(doubts);
        questions = List.copyOf(questions);
    }

    public Variable variable(String name) {
        return model.variable(name)
                .orElseThrow(() -> new IllegalArgumentException("the model " + slug + " has no variable " + name));
    }

    /** What changes in a run: no parameters, no graphical functions. */
    public List<Variable> moving() {
        return model.variables().stream()
                .filter(variable -> !variable.isConstant() && variable.kind() != Variable.Kind.GRAPHICAL_FUNCTION)
                .toList();
    }

    public List<Variable> parameters() {
        return model.variables().stream().filter(Variable::isParameter).toList();
    }

    /** The fitted parameters, each likeliest at its value and impossible outside its range; what bands are drawn from. */
    public List<Range> uncertain() {
        return calibration.map(Calibration::priors).orElse(List.of()).stream()
                .map(prior -> variable(prior.parameter()))
                .map(Dossier::peaked)
                .toList();
    }

    static Range peaked(Variable parameter) {
        Range range = parameter.about().range();
        if (range == null) {
            throw new IllegalStateException("the fitted parameter " + parameter.name() + " has no range");
        }
        return range.peakedAt(Double.parseDouble(parameter.equation()));
    }
}
