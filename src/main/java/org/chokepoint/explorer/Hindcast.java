package org.chokepoint.explorer;

import java.util.List;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Run;

/** A model's historical line against published figures. */
public record Hindcast(List<Row> rows) {

    /** {@code error} is a share of the observed value, above 0 where the model is too high. */
    public record Row(Target target, double modelled) {

        public double error() {
            return modelled / target.observed() - 1;
        }

        /** Whether the model is within what the sources say. */
        public boolean isWithin() {
            return modelled >= target.low() && modelled <= target.high();
        }
    }

    /** Absolute errors, as shares: mean, median and the number of rows within a tenth. */
    public record Summary(int rows, double mean, double median, long withinTenth) {}

    public Hindcast {
        rows = List.copyOf(rows);
    }

    public static Hindcast of(Dossier dossier, Inputs inputs) {
        List<Target> targets = dossier.calibration().map(Calibration::targets).orElse(List.of());
        Run run = dossier.model().run(inputs);
        return new Hindcast(targets.stream()
                .map(target -> new Row(target, target.measure().of(run)))
                .toList());
    }

    public List<Row> rows(Target.Part part) {
        return rows.stream().filter(row -> row.target().part() == part).toList();
    }

    public Summary summary(Target.Part part) {
        double[] errors = rows(part).stream()
                .mapToDouble(row -> Math.abs(row.error()))
                .sorted()
                .toArray();
        double sum = 0;
        long within = 0;
        for (double error : errors) {
            sum += error;
            within += error <= 0.1 ? 1 : 0;
        }
        double median = errors.length == 0 ? 0 : (errors[(errors.length - 1) / 2] + errors[errors.length / 2]) / 2;
        return new Summary(errors.length, sum / Math.max(1, errors.length), median, within);
    }
}
