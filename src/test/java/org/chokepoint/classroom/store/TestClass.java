package org.chokepoint.classroom.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.account.UserId;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.events.store.TestLog;
import org.chokepoint.game.GameId;
import org.chokepoint.game.Games;

/** The real classes over a fresh database, with one class in it. */
public final class TestClass {

    public static final UserId OWNER = new UserId(new UUID(0, 1));

    public final TestLog store = TestLog.fresh();
    public final KnownKeys keys = new KnownKeys();
    public final Games games;
    public final Classrooms classrooms;
    public final Classroom classroom;

    private TestClass(int places) {
        games = new FakeGames(store.log(), places);
        classrooms = new JdbcClassrooms(
                new ClassRows(store.jdbc()),
                new SeatRows(store.jdbc(), store.log()),
                new GameSeats(games),
                keys,
                changed -> {});
        classroom = classrooms.create("Technology and world order", OWNER);
    }

    public static TestClass withPlaces(int places) {
        return new TestClass(places);
    }

    /** How many sit in each role's team. */
    Map<String, Long> teams(String game) {
        return ((FakeGames) games)
                .roles(new GameId(game)).values().stream()
                        .collect(Collectors.groupingBy(role -> role, Collectors.counting()));
    }

    /** Keys that can be told by their seat. */
    public static final class KnownKeys implements SeatKeys {

        private final Map<String, SeatId> tokens = new HashMap<>();

        @Override
        public synchronized Issued issue(SeatId seat, String classCode) {
            tokens.put("token-" + seat.value(), seat);
            return new Issued(seat, "token-" + seat.value(), "copper window tide");
        }

        @Override
        public synchronized Optional<SeatId> byToken(String token) {
            return Optional.ofNullable(tokens.get(token));
        }

        @Override
        public synchronized Optional<Issued> byWords(String classCode, String words) {
            if (words.equals("too many")) {
                throw new TooManyTries(10);
            }
            return words.equals("copper window tide")
                    ? tokens.values().stream().findFirst().map(seat -> issue(seat, classCode))
                    : Optional.empty();
        }
    }
}
