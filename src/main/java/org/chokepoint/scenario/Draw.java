package org.chokepoint.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.Range;

/** The values of the uncertain parameters that hold in one game, each in the unit of its parameter. */
public record Draw(Map<String, Double> parameters) {

    /** The best estimates of the model. */
    public static final Draw NONE = new Draw(Map.of());

    public Draw {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** The same seed gives the same draw; each parameter is likeliest at the peak of its range. */
    public static Draw of(List<Range> ranges, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Map<String, Double> drawn = new LinkedHashMap<>();
        ranges.forEach(range -> drawn.put(range.input(), range.at(chance.nextDouble())));
        return new Draw(drawn);
    }

    /** With what another draw says of parameters that this one says nothing of. */
    Draw and(Draw other) {
        Map<String, Double> both = new LinkedHashMap<>(other.parameters);
        both.keySet().removeIf(this::holds);
        both.putAll(parameters);
        return new Draw(both);
    }

    boolean holds(String parameter) {
        String name = Names.canonical(parameter);
        return parameters.keySet().stream().anyMatch(own -> Names.canonical(own).equals(name));
    }
}
