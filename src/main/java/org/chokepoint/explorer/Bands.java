package org.chokepoint.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.Ensemble;
import org.chokepoint.dynamics.Experiment;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Response;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.Sample;
import org.chokepoint.dynamics.Sensitivity;

/** How sure the curves of the historical line are: the runs of a sample of the fitted parameters, and what single numbers do. */
public final class Bands {

    /** How many runs a band is made of. */
    public static final int RUNS = 200;

    private static final long SEED = 2022;

    private Bands() {}

    /** One value at each whole time; nine tenths, and half, of the runs lie between low and high. */
    public record Curve(double[] line, double[] lowNine, double[] highNine, double[] lowHalf, double[] highHalf) {}

    /** By variable, the line under the assumptions and its bands, every other fitted parameter drawn from its range. */
    public static Map<String, Curve> of(Dossier dossier, Assumptions assumptions, List<String> variables) {
        List<Range> drawn = dossier.uncertain().stream()
                .filter(range -> !assumptions.values().containsKey(range.input()))
                .toList();
        Inputs inputs = assumptions.inputs();
        List<String> names = drawn.stream().map(Range::input).toList();
        Experiment experiment = Experiment.of(dossier.model(), inputs, names, variables, 1);
        Ensemble ensemble =
                Ensemble.of(experiment, Sample.latinHypercube(drawn, drawn.isEmpty() ? 1 : RUNS, SEED), 1, _ -> true);
        Run run = dossier.model().run(inputs);
        Map<String, Curve> curves = new LinkedHashMap<>();
        for (int output = 0; output < variables.size(); output++) {
            curves.put(variables.get(output), curve(run, ensemble, output));
        }
        return curves;
    }

    private static Curve curve(Run run, Ensemble ensemble, int output) {
        Experiment experiment = ensemble.experiment();
        double[] line = new double[experiment.saves()];
        for (int save = 0; save < line.length; save++) {
            line[save] = run.at(experiment.outputs().get(output), experiment.time(save));
        }
        return new Curve(
                line,
                quantiles(ensemble, output, 0.05),
                quantiles(ensemble, output, 0.95),
                quantiles(ensemble, output, 0.25),
                quantiles(ensemble, output, 0.75));
    }

    private static double[] quantiles(Ensemble ensemble, int output, double share) {
        double[] values = new double[ensemble.experiment().saves()];
        for (int save = 0; save < values.length; save++) {
            values[save] = ensemble.quantile(output, save, share);
        }
        return values;
    }

    /** What each parameter does alone at either end of its range, to a variable at a time. */
    public static List<Sensitivity.Swing> swings(
            Dossier dossier, Assumptions assumptions, String variable, double time) {
        List<Range> ranges = dossier.parameters().stream()
                .filter(parameter -> parameter.about().range() != null)
                .map(parameter -> Dossier.peaked(parameter)
                        .peakedAt(assumptions
                                .values()
                                .getOrDefault(parameter.name(), Double.parseDouble(parameter.equation()))))
                .toList();
        List<String> names = ranges.stream().map(Range::input).toList();
        Experiment experiment = Experiment.of(dossier.model(), Inputs.none().until(time), names, List.of(variable), 1);
        int last = experiment.saves() - 1;
        return Sensitivity.swings(ranges, Response.of(experiment, outcome -> outcome.value(0, last), 1));
    }
}
