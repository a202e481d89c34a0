package org.chokepoint.game.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chokepoint.game.Game;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Forecast;
import org.chokepoint.scenario.Outlook;

/** Forecasts of courses. The model of a scenario is compiled once, and the outlooks used last are kept. */
final class Outlooks {

    private static final int KEPT = 256;

    private record Question(Game game, Course course) {}

    private final Map<Game, Forecast> forecasts = new ConcurrentHashMap<>();
    private final Map<Question, Outlook> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Outlook> eldest) {
            return size() > KEPT;
        }
    });

    Outlook of(Game game, Course course) {
        Question question = new Question(game, course);
        Outlook known = kept.get(question);
        if (known != null) {
            return known;
        }
        Outlook outlook = forecasts.computeIfAbsent(game, Game::forecast).of(course);
        kept.put(question, outlook);
        return outlook;
    }
}
