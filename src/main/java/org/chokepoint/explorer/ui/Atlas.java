package org.chokepoint.explorer.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chokepoint.dynamics.Sensitivity;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Bands;
import org.chokepoint.explorer.Dossier;
import org.springframework.stereotype.Component;

/** What takes many runs and is the same for all readers, worked out once. */
@Component
class Atlas {

    private static final int MOST_KEPT = 100;
    private static final int STRONGEST = 8;

    private final Map<String, Causes> causes = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Bands.Curve>> curves = new ConcurrentHashMap<>();
    private final Map<String, List<Sensitivity.Swing>> swings = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Sensitivity.Swing>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Causes causes(Dossier dossier) {
        return causes.computeIfAbsent(dossier.slug(), _ -> new Causes(dossier));
    }

    /** The line of a variable and its bands; without assumptions those of all variables are worked out at once. */
    Bands.Curve curve(Dossier dossier, String variable, Assumptions assumptions) {
        Map<String, Bands.Curve> known = assumptions.isEmpty()
                ? curves.computeIfAbsent(
                        dossier.slug(),
                        _ -> Bands.of(
                                dossier,
                                Assumptions.NONE,
                                dossier.moving().stream().map(Variable::name).toList()))
                : Bands.of(dossier, assumptions, List.of(variable));
        Bands.Curve curve = known.get(variable);
        if (curve == null) {
            throw new IllegalArgumentException("the variable " + variable + " does not move");
        }
        return curve;
    }

    /** The parameters that move an outcome most, the strongest first. */
    List<Sensitivity.Swing> strongest(Dossier dossier, Assumed assumed) {
        String key = dossier.slug() + " " + assumed;
        synchronized (swings) {
            List<Sensitivity.Swing> known = swings.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Sensitivity.Swing> strongest =
                Bands.swings(dossier, assumed.assumptions(), assumed.outcome(), assumed.time()).stream()
                        .sorted(Comparator.comparingDouble(Atlas::width).reversed())
                        .limit(STRONGEST)
                        .toList();
        synchronized (swings) {
            swings.put(key, strongest);
        }
        return strongest;
    }

    private static double width(Sensitivity.Swing swing) {
        return Math.abs(swing.atHigh() - swing.atLow());
    }
}
