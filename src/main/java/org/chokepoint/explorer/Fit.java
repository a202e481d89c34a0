package org.chokepoint.explorer;

import java.util.List;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Run;

/** How far a model with other parameters lies from what it is fitted to. Points hold one value per prior, in their order. */
public final class Fit {

    private static final double LEAST = 1e-6;

    private final Model model;
    private final Calibration calibration;
    private final List<Target> targets;
    private final List<Range> ranges;
    private final double until;

    /** @throws IllegalArgumentException for a model without a calibration */
    public Fit(Dossier dossier) {
        this.model = dossier.model();
        this.calibration = dossier.calibration()
                .orElseThrow(() -> new IllegalArgumentException("the model " + dossier.slug() + " has no calibration"));
        this.targets = calibration.targets(Target.Part.FIT);
        this.ranges = dossier.uncertain();
        this.until = targets.stream()
                .mapToDouble(target -> target.measure().window().last())
                .max()
                .orElseThrow();
    }

    public Calibration calibration() {
        return calibration;
    }

    /** The ranges of the parameters, in the order of the priors. */
    public List<Range> ranges() {
        return ranges;
    }

    public double[] start() {
        return calibration.priors().stream()
                .mapToDouble(Calibration.Prior::value)
                .toArray();
    }

    /** The errors of the fitted targets, each as the logarithm of modelled to observed in units of its tolerance. */
    public double[] residuals(double[] point) {
        Inputs inputs = Inputs.none().until(until);
        for (int i = 0; i < point.length; i++) {
            inputs = inputs.with(ranges.get(i).input(), point[i]);
        }
        Run run = model.run(inputs);
        return targets.stream()
                .mapToDouble(target ->
                        Math.log(Math.max(target.measure().of(run), LEAST) / target.observed()) / target.tolerance())
                .toArray();
    }

    /** Mean squared residuals and the price of moving away from the priors. */
    public double loss(double[] point) {
        double squares = 0;
        double[] residuals = residuals(point);
        for (double residual : residuals) {
            squares += residual * residual;
        }
        return squares / residuals.length + calibration.priorWeight() * moved(point);
    }

    private double moved(double[] point) {
        double moved = 0;
        for (int i = 0; i < point.length; i++) {
            Range range = ranges.get(i);
            double share = (point[i] - calibration.priors().get(i).value()) / (range.high() - range.low());
            moved += share * share;
        }
        return moved;
    }
}
