package org.chokepoint.game.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.game.Answer;
import org.chokepoint.game.Assumed;
import org.chokepoint.game.Basis;
import org.chokepoint.game.ByRule;
import org.chokepoint.game.DefaultRule;
import org.chokepoint.game.GameEvent;
import org.chokepoint.game.Office;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Settings;
import org.chokepoint.game.Stance;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Term;
import org.chokepoint.negotiation.Verdict;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Pace;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.ScenarioVersion;
import org.chokepoint.scenario.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of every event stays readable for ever: one file per type and number. */
class GameEventJsonTest {

    private static final RoleId USG = new RoleId("USG");
    private static final SeatId SEAT = new SeatId("seat-1");
    private static final Optional<UserId> OWNER = Optional.of(new UserId(new UUID(0, 1)));
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Order ORDER = new Order(Map.of(new LeverId("U1"), 0.7316));

    @ParameterizedTest
    @MethodSource("events")
    void theStoredFormIsTheGoldenOne(GameEvent event) throws IOException {
        String type = GameEventJson.type(event);
        String golden = golden(type);
        assertThat(GameEventJson.read(type, golden)).isEqualTo(event);
        assertThat(JsonMapper.shared().readTree(GameEventJson.write(event)))
                .isEqualTo(JsonMapper.shared().readTree(golden));
    }

    @Test
    void everyTypeHasAnExample() {
        assertThat(events().map(GameEventJson::type))
                .containsExactlyInAnyOrderElementsOf(GameEventJson.types().keySet());
    }

    @ParameterizedTest
    @MethodSource("former")
    void whatWasWrittenBeforeStaysReadable(String type, GameEvent event) throws IOException {
        assertThat(GameEventJson.read(type, golden(type))).isEqualTo(event);
    }

    private static String golden(String type) throws IOException {
        return Files.readString(Path.of("src/test/resources/events/" + type + ".json"));
    }

    static Stream<Arguments> former() {
        Order nothing = new Order(Map.of());
        return Stream.of(
                Arguments.of(
                        "game.opened.1", new GameEvent.Opened("chips-then-clouds", 7, OWNER, ORDER, Settings.plain())),
                Arguments.of(
                        "game.opened.2",
                        new GameEvent.Opened("chips-then-clouds", 7, OWNER, ORDER, settings(Basis.PRESENT))),
                Arguments.of(
                        "game.round-begun.1",
                        new GameEvent.PhaseBegun(1, Phase.DRAFTING, Instant.EPOCH, Optional.empty())),
                Arguments.of("game.order-drafted.1", new GameEvent.OrderDrafted(SEAT, USG, 1, ORDER, nothing)),
                Arguments.of(
                        "game.order-sealed.1",
                        new GameEvent.OrderSealed(List.of(SEAT), USG, 1, ORDER, nothing, Instant.EPOCH)));
    }

    static Stream<GameEvent> events() {
        return Stream.concat(rounds(), Stream.concat(teams(), bargains()));
    }

    private static Stream<GameEvent> rounds() {
        Basis basis = Basis.PRESENT
                .on(
                        new ScenarioVersion("456fe789".repeat(8)),
                        new ModelVersion("123ee195".repeat(8)),
                        List.of("mind", "tmin"))
                .assuming(new Assumed("Open borders", Map.of("mind", 0.3)));
        return Stream.of(
                new GameEvent.Opened("chips-then-clouds", 7, OWNER, ORDER, settings(basis)),
                new GameEvent.SeatTaken(SEAT, USG),
                new GameEvent.PhaseBegun(1, Phase.DRAFTING, AT, Optional.of(AT.plusSeconds(480))),
                new GameEvent.Paused(AT),
                new GameEvent.Resumed(AT),
                new GameEvent.Extended(AT),
                new GameEvent.CardDrawn("E9", 2, 5, true),
                new GameEvent.IntelligenceGathered(1, Map.of("usg-lag", 7.25)),
                new GameEvent.DefaultsApplied(1, Map.of(USG, new ByRule(DefaultRule.ADVISER, ORDER))),
                new GameEvent.Appealed(SEAT, USG, 1),
                new GameEvent.AppealAnswered(USG, 1, true, Optional.of(AT)),
                new GameEvent.RoundClosed(1, Map.of(USG, DefaultRule.HOLD_COURSE)),
                new GameEvent.OrdersRevealed(1, Map.of(USG, ORDER)),
                new GameEvent.OrdersAnnounced(1, Map.of(USG, ORDER)),
                new GameEvent.AnnouncementsJudged(2, Map.of(USG, true)),
                new GameEvent.RoundScored(
                        1, Map.of(USG, new Score(51.5, 1.5, List.of(new Score.Part("Capability lead", 1, 50))))),
                new GameEvent.OutcomesMeasured(1, Map.of("lag", 7.5)),
                new GameEvent.Finished());
    }

    private static Settings settings(Basis basis) {
        return new Settings(
                Optional.of(new Pace(45, 2, 300, 60, 480, 60, 240)),
                Set.of("E7"),
                true,
                Rules.Deals.BREAKABLE,
                Map.of(new RoleId("CNC"), "history"),
                basis);
    }

    private static Stream<GameEvent> teams() {
        return Stream.of(
                new GameEvent.BriefingRead(SEAT),
                new GameEvent.OrderDrafted(SEAT, USG, 1, ORDER, ORDER),
                new GameEvent.SignatureGiven(SEAT, USG, 1, 3),
                new GameEvent.SignatureTakenBack(SEAT, USG, 1),
                new GameEvent.OrderSealed(List.of(SEAT, new SeatId("seat-2")), USG, 1, ORDER, ORDER, AT),
                new GameEvent.NoteWritten(SEAT, USG, "key-1"),
                new GameEvent.MessageSent(SEAT, USG, new RoleId("CNG"), 1, "key-1"),
                new GameEvent.StatementMade(SEAT, USG, 1, "key-1"),
                new GameEvent.MemoWritten(SEAT, 1, "key-1"),
                new GameEvent.StanceAssumed(SEAT, USG, new RoleId("CNG"), new Stance.Situation("bargain")),
                new GameEvent.ForecastGiven(SEAT, 1, "lag", new Answer.Interval(4, 9.5)),
                new GameEvent.OfficeHandedOver(USG, Office.ENVOY, SEAT),
                new GameEvent.ProblemReported(Optional.of(SEAT), "key-1", AT));
    }

    private static Stream<GameEvent> bargains() {
        RoleId cng = new RoleId("CNG");
        Term term = new Term(USG, new LeverId("U11"), Term.Bound.AT_LEAST, 0.5, 1, 3);
        Term condition = new Term(cng, new LeverId("C11"), Term.Bound.AT_MOST, 0.25, 2, 3);
        OfferId id = new OfferId(2);
        Offer offer = new Offer(
                id, USG, cng, List.of(term), List.of(condition), true, Optional.of(AT), Optional.of(new OfferId(1)));
        return Stream.of(
                new GameEvent.OfferMade(SEAT, offer),
                new GameEvent.OfferAccepted(SEAT, id),
                new GameEvent.OfferDeclined(SEAT, id),
                new GameEvent.OfferWithdrawn(SEAT, id),
                new GameEvent.OffersExpired(List.of(id)),
                new GameEvent.DealsJudged(1, List.of(new Verdict(id, Standing.BROKEN, Set.of(USG)))));
    }
}
