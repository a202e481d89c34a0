package org.chokepoint.game.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.game.GameEvent;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of every event stays readable for ever: one file per type and number. */
class GameEventJsonTest {

    private static final RoleId USG = new RoleId("USG");
    private static final SeatId SEAT = new SeatId("seat-1");
    private static final Order ORDER = new Order(Map.of(new LeverId("U1"), 0.7316));

    @ParameterizedTest
    @MethodSource("events")
    void theStoredFormIsTheGoldenOne(GameEvent event) throws IOException {
        String type = GameEventJson.type(event);
        String golden = Files.readString(Path.of("src/test/resources/events/" + type + ".json"));
        assertThat(GameEventJson.read(type, golden)).isEqualTo(event);
        assertThat(JsonMapper.shared().readTree(GameEventJson.write(event)))
                .isEqualTo(JsonMapper.shared().readTree(golden));
    }

    @Test
    void everyTypeHasAnExample() {
        assertThat(events().map(GameEventJson::type))
                .containsExactlyInAnyOrderElementsOf(GameEventJson.types().keySet());
    }

    static Stream<GameEvent> events() {
        return Stream.of(
                new GameEvent.Opened("chips-then-clouds", 7, new UserId(new UUID(0, 1)), ORDER),
                new GameEvent.SeatTaken(SEAT, USG),
                new GameEvent.RoundBegun(1),
                new GameEvent.BriefingRead(SEAT),
                new GameEvent.OrderDrafted(SEAT, USG, 1, ORDER),
                new GameEvent.NoteWritten(SEAT, USG, "key-1"),
                new GameEvent.OrderSealed(SEAT, USG, 1, ORDER),
                new GameEvent.RoundClosed(1, Map.of(USG, GameEvent.DefaultRule.HOLD_COURSE)),
                new GameEvent.OrdersRevealed(1, Map.of(USG, ORDER)),
                new GameEvent.RoundScored(
                        1, Map.of(USG, new Score(51.5, 1.5, List.of(new Score.Part("Capability lead", 1, 50))))),
                new GameEvent.Finished());
    }
}
