package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chokepoint.game.TestGame.CNG;
import static org.chokepoint.game.TestGame.GAME;
import static org.chokepoint.game.TestGame.USG;
import static org.chokepoint.game.TestGame.order;
import static org.chokepoint.game.TestGame.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Run;
import org.chokepoint.dynamics.StepSeries;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.scenario.Course;
import org.chokepoint.scenario.Draw;
import org.chokepoint.scenario.Forecast;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.World;
import org.junit.jupiter.api.Test;

/** Previews, forecasts and what is read after a round. */
class ForesightTest {

    private static final Forecast FORECAST = GAME.forecast();

    private final TestGame game = TestGame.drafting(5, 8, settings());

    @Test
    void aPreviewHasBandsAndPointsOfAllRoles() {
        Outlook preview = preview();
        assertThat(preview.points()).hasSize(4);
        assertThat(preview.bands()).extracting(Outlook.Band::variable).contains("LAG", "RATIO", "MP");
        assertThat(preview.bands())
                .allSatisfy(band -> assertThat(band.spreads())
                        .allMatch(spread -> spread.low() <= spread.middle() && spread.middle() <= spread.high()));
    }

    @Test
    void aDraftThatChangesNothingMovesNothing() {
        game.accept(game.one(USG), new GameCommand.Assume(CNG, new Stance.Situation("escalation")));
        Game.Previewed previewed = GAME.previewed(game.state, USG).orElseThrow();
        assertThat(change(previewed, USG)).isEqualTo(new Outlook.Spread(0, 0, 0));
        game.accept(game.one(USG), new GameCommand.Draft(1, order(USG, 0.4)));
        assertThat(GAME.previewed(game.state, USG).orElseThrow().held()).isEqualTo(previewed.held());
        assertThat(change(GAME.previewed(game.state, USG).orElseThrow(), USG).middle())
                .isNotZero();
    }

    private static Outlook.Spread change(Game.Previewed previewed, RoleId role) {
        return FORECAST.of(previewed.drafted())
                .of(role)
                .total()
                .since(FORECAST.of(previewed.held()).of(role).total());
    }

    @Test
    void thePointsOfTheAimsAndTheMoneyLeftMakeTheScore() {
        Outlook.Points points = preview().of(USG);
        assertThat(points.money()).isPositive();
        assertThat(points.aims()).hasSize(6);
        assertThat(points.total().values()).hasSizeGreaterThan(100);
        for (int draw = 0; draw < points.total().values().size(); draw++) {
            double sum = points.money();
            for (Outlook.Aim aim : points.aims()) {
                sum += aim.objective().weight() * aim.points().values().get(draw);
            }
            assertThat(points.total().values().get(draw)).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void theReferencePolicyIsWorthTheSameInEveryDraw() {
        Outlook history = FORECAST.of(Course.HISTORY);
        Outlook.Band start = history.bands().getFirst();
        assertThat(start.spreads().getLast().high())
                .isGreaterThan(start.spreads().getLast().low());
        assertThat(FORECAST.of(Course.HISTORY)).isEqualTo(history);
    }

    @Test
    void withNothingUncertainAPreviewIsTheSingleRun() {
        List<Range> certain = TestGame.SCENARIOS.uncertain(TestGame.SCENARIO).stream()
                .map(range -> new Range(range.input(), range.peak(), range.peak()))
                .toList();
        game.accept(game.one(USG), new GameCommand.Draft(1, order(USG, 0.4), Optional.of(TestGame.one("U1", 0.9))));
        Course course = GAME.previewed(game.state, USG).orElseThrow().drafted();
        Outlook outlook = new Forecast(TestGame.WORLD, certain, 7).of(course);
        Run run = TestGame.WORLD.run(course);
        for (Outlook.Band band : outlook.bands()) {
            for (int i = 0; i < band.times().size(); i++) {
                double single = run.at(band.variable(), band.times().get(i));
                assertThat(band.spreads().get(i).low()).isCloseTo(single, within(1e-9 * Math.abs(single)));
                assertThat(band.spreads().get(i).high()).isCloseTo(single, within(1e-9 * Math.abs(single)));
            }
        }
        TestGame.WORLD
                .scores(course)
                .forEach((role, score) ->
                        assertThat(outlook.of(role).total().spread().middle()).isCloseTo(score.total(), within(1e-8)));
    }

    @Test
    void whatIsAssumedHoldsInEveryDraw() {
        List<Range> uncertain = TestGame.SCENARIOS.uncertain(TestGame.SCENARIO);
        Map<String, Double> held = new LinkedHashMap<>();
        uncertain.forEach(range -> held.put(range.input(), range.at(0.2)));
        World assumed = TestGame.WORLD.under(new Draw(held));
        Run run = assumed.run(Course.HISTORY);
        for (Outlook.Band band :
                new Forecast(assumed, uncertain, 7).of(Course.HISTORY).bands()) {
            double single = run.at(band.variable(), band.times().getLast());
            Outlook.Spread last = band.spreads().getLast();
            assertThat(last.low()).isCloseTo(single, within(1e-9 * Math.abs(single)));
            assertThat(last.high()).isCloseTo(single, within(1e-9 * Math.abs(single)));
        }
        assertThat(run.series("LAG"))
                .isNotEqualTo(TestGame.WORLD.run(Course.HISTORY).series("LAG"));
    }

    @Test
    void whatIsAssumedHoldsInTheTruthAndTheRestIsDrawnAsWithoutIt() {
        List<Range> uncertain = TestGame.SCENARIOS.uncertain(TestGame.SCENARIO);
        World assumed = TestGame.WORLD.under(new Draw(Map.of("mind", 0.5)));
        Map<String, StepSeries> truth = given(new Truth(assumed, uncertain));
        Map<String, StepSeries> drawn = given(new Truth(TestGame.WORLD, uncertain));
        assertThat(truth.remove("mind")).isEqualTo(StepSeries.constant(0.5));
        assertThat(drawn.remove("mind")).isNotEqualTo(StepSeries.constant(0.5));
        assertThat(truth).isEqualTo(drawn);
    }

    private Map<String, StepSeries> given(Truth truth) {
        return new LinkedHashMap<>(truth.of(game.state).inputs(Course.HISTORY).series());
    }

    @Test
    void theOwnDraftMovesThePreviewAndADraftOfOthersDoesNot() {
        Outlook before = preview();
        game.accept(game.one(CNG), new GameCommand.Draft(1, order(CNG, 0.9)));
        assertThat(preview()).isEqualTo(before);
        game.accept(game.one(USG), new GameCommand.Draft(1, order(USG, 0.4)));
        assertThat(preview()).isNotEqualTo(before);
    }

    @Test
    void whatIsAssumedOfOthersMovesThePreview() {
        Outlook before = preview();
        Stance escalation = new Stance.Situation("escalation");
        game.accept(game.one(USG), new GameCommand.Assume(CNG, escalation));
        assertThat(preview()).isNotEqualTo(before);
        game.refuse(game.one(USG), new GameCommand.Assume(CNG, new Stance.Situation("peace")), Reason.WRONG_STANCE);
        game.refuse(game.one(USG), new GameCommand.Assume(USG, escalation), Reason.WRONG_TEAM);
    }

    @Test
    void aRoundIsReadAgainstWhatWasAssumedWhenItWasPlayed() {
        game.accept(game.one(USG), new GameCommand.Assume(CNG, new Stance.Situation("escalation")));
        game.until(Phase.READING);
        Course then = expected(game);
        game.accept(game.one(USG), new GameCommand.Assume(CNG, new Stance.Hold()));
        assertThat(expected(game)).isEqualTo(then);
        TestGame other = TestGame.drafting(5, 8, settings()).until(Phase.READING);
        assertThat(expected(other)).isNotEqualTo(then);
    }

    /** What a team had in mind in the first round. */
    private static Course expected(TestGame game) {
        Viewer.Member reader = (Viewer.Member) game.state.viewer(game.one(USG));
        List<Course> asked = new ArrayList<>();
        GAME.reading(game.state, reader, 1, course -> {
            asked.add(course);
            return FORECAST.of(course);
        });
        return asked.getFirst();
    }

    @Test
    void aForecastIsScoredByAProperScore() {
        assertThat(ProperScore.loss(new Answer.Interval(4, 8), 6, 0)).isEqualTo(4);
        assertThat(ProperScore.loss(new Answer.Interval(4, 8), 9, 0)).isCloseTo(14, within(1e-9));
        assertThat(ProperScore.loss(new Answer.Chance(0.8), 4, 3)).isCloseTo(0.04, within(1e-12));
        assertThat(ProperScore.loss(new Answer.Chance(0.8), 2, 3)).isCloseTo(0.64, within(1e-12));
    }

    @Test
    void aForecastIsGivenBeforeTheRevealAndReadAfterIt() {
        game.accept(game.one(USG), new GameCommand.Forecast(1, "lag", new Answer.Interval(2, 3)));
        game.accept(game.one(USG), new GameCommand.Forecast(1, "lag", new Answer.Interval(4, 8)));
        game.accept(game.one(CNG), new GameCommand.Forecast(1, "lag", new Answer.Interval(1, 2)));
        game.refuse(game.one(USG), new GameCommand.Forecast(1, "lag", new Answer.Chance(0.5)), Reason.WRONG_ANSWER);
        game.refuse(game.one(USG), new GameCommand.Forecast(1, "lag", new Answer.Interval(8, 4)), Reason.WRONG_ANSWER);
        assertThat(forecasted().everybody()).isEmpty();
        game.until(Phase.READING);
        assertThat(forecasted().own()).contains(new Answer.Interval(4, 8));
        assertThat(forecasted().everybody())
                .as("two answers would tell each who the other is")
                .isEmpty();
        assertThat(forecasted().loss()).isPresent();
        game.refuse(game.one(USG), new GameCommand.Forecast(1, "lag", new Answer.Interval(4, 8)), Reason.WRONG_PHASE);
    }

    @Test
    void theClassIsReadWithoutNamesOnceFiveHaveAnswered() {
        for (int seat = 1; seat <= 5; seat++) {
            game.accept(TestGame.player(seat), new GameCommand.Forecast(1, "lag", new Answer.Interval(4, 8)));
        }
        game.until(Phase.READING);
        assertThat(forecasted().everybody()).hasSize(5).containsOnly(new Answer.Interval(4, 8));
    }

    @Test
    void theReadingHasTheScoreTheSurprisesAndTheNews() {
        Viewer.Member reader = (Viewer.Member) game.state.viewer(game.one(USG));
        assertThat(GAME.reading(game.state, reader, 1, FORECAST::of)).isEmpty();
        game.accept(game.one(USG), new GameCommand.Forecast(1, "ratio", new Answer.Interval(900, 901)));
        game.until(Phase.READING);
        Optional<Reading> reading = GAME.reading(game.state, reader, 1, FORECAST::of);
        assertThat(reading.orElseThrow().surprises()).hasSize(3);
        assertThat(reading.orElseThrow().surprises().getFirst())
                .satisfies(first -> assertThat(first.variable()).isEqualTo("RATIO"))
                .satisfies(first -> assertThat(first.source()).isEqualTo(Reading.Source.FORECAST));
        assertThat(reading.orElseThrow().news()).isNotEmpty();
        assertThat(reading.orElseThrow().own())
                .isEqualTo(game.state.played().getFirst().scores().get(USG));
    }

    private GameView.Forecasted forecasted() {
        return game.member(USG).forecasts().stream()
                .filter(one -> one.question().equals("lag"))
                .findFirst()
                .orElseThrow();
    }

    private Outlook preview() {
        return FORECAST.of(GAME.previewed(game.state, USG).orElseThrow().drafted());
    }
}
