package org.chokepoint.scenario;

import java.util.List;
import java.util.Optional;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Range;

/** The scenarios of the content folder and the models they play on. */
public interface Scenarios {

    List<Scenario> all();

    Optional<Scenario> find(String slug);

    Model modelOf(Scenario scenario);

    /** The fitted parameters of its model, each likeliest at its value; what the hidden truth of a game is drawn from. */
    List<Range> uncertain(Scenario scenario);
}
