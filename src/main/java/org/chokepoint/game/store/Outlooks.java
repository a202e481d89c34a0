package org.chokepoint.game.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.game.Game;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Forecast;
import org.chokepoint.scenario.Outlook;

/** Forecasts of courses. The models compiled last and the outlooks used last are kept. */
final class Outlooks {

    private static final int KEPT = 256;
    private static final int COMPILED = Worlds.KEPT;

    /** Forecasts until the compiled model has become fast. */
    private static final int WARM = 4;

    private record Question(Game game, Course course) {}

    private final Map<Game, Forecast> forecasts = lastOf(COMPILED);
    private final Map<Question, Outlook> kept = lastOf(KEPT);

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

    /** Compiles the model of a game and makes it fast, unless that has been done. */
    void rehearse(Game game) {
        if (forecasts.containsKey(game)) {
            return;
        }
        Forecast forecast = forecasts.computeIfAbsent(game, Game::forecast);
        for (int time = 0; time < WARM; time++) {
            forecast.of(Course.HISTORY);
        }
    }

    private static <K, V> Map<K, V> lastOf(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }
}
