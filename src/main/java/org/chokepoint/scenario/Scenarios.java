package org.chokepoint.scenario;

import java.util.List;
import java.util.Optional;
import org.chokepoint.dynamics.Model;

/** The scenarios of the content folder and the models they play on. */
public interface Scenarios {

    List<Scenario> all();

    Optional<Scenario> find(String slug);

    Model modelOf(Scenario scenario);
}
