package org.chokepoint.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.StepSeries;

/**
 * Happenings as series. While one is in force it stands in place of what the model says of its input, afterwards that holds again.
 * Several at once add up or multiply, by the name of the input; of others the last one counts.
 */
record Happenings(Run history) {

    Map<String, StepSeries> series(List<Happening> happenings) {
        Map<String, List<Happening>> byInput = new LinkedHashMap<>();
        happenings.forEach(one ->
                byInput.computeIfAbsent(one.input(), _ -> new ArrayList<>()).add(one));
        Map<String, StepSeries> series = new LinkedHashMap<>();
        byInput.forEach((input, own) -> {
            List<StepSeries.Step> steps = steps(input, own);
            if (!steps.isEmpty()) {
                series.put(input, new StepSeries(steps));
            }
        });
        return series;
    }

    private List<StepSeries.Step> steps(String input, List<Happening> happenings) {
        double[] alone = history.series(input);
        double from = happenings.stream().mapToDouble(Happening::from).min().orElseThrow();
        List<StepSeries.Step> steps = new ArrayList<>();
        double last = Double.NaN;
        for (int step = 0; step < history.size(); step++) {
            double time = history.time(step);
            if (time >= from - 1e-9) {
                List<Happening> now =
                        happenings.stream().filter(one -> one.inForce(time)).toList();
                double value = now.isEmpty() ? alone[step] : together(input, now);
                if (value != last) {
                    steps.add(new StepSeries.Step(time, value));
                    last = value;
                }
            }
        }
        return steps;
    }

    private static double together(String input, List<Happening> now) {
        String kind = input.substring(input.lastIndexOf('_') + 1);
        return switch (kind) {
            case "jump", "shift", "gift" ->
                now.stream().mapToDouble(Happening::value).sum();
            case "shock", "force" -> now.stream().mapToDouble(Happening::value).reduce(1, (a, b) -> a * b);
            default -> now.getLast().value();
        };
    }
}
