package org.chokepoint.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.game.TestGame.INSTRUCTOR;
import static org.chokepoint.game.TestGame.USG;
import static org.chokepoint.game.TestGame.order;

import java.util.Map;
import org.chokepoint.game.Refusal.Reason;
import org.chokepoint.scenario.Rules;
import org.junit.jupiter.api.Test;

/** Teams that missed the deadline ask to sign after all. One person plays each team. */
class AppealsTest {

    @Test
    void inATimedGameThereAreThirtySecondsToAppealAndAMinuteToSign() {
        TestGame game = TestGame.drafting(3, 4, TestGame.timed(Rules.Deals.BREAKABLE))
                .until(Phase.SEALING)
                .until(Phase.APPEALS);
        assertThat(game.state.stage().until()).contains(game.now.plusSeconds(30));
        game.accept(game.one(USG), new GameCommand.Appeal());
        game.accept(INSTRUCTOR, new GameCommand.AnswerAppeal(USG, true));
        assertThat(game.state.stage().until()).contains(game.now.plusSeconds(60));
        game.later(60);
        assertThat(game.state.phase()).isEqualTo(Phase.READING);
    }

    @Test
    void inAnUntimedGameAppealsStandUntilTheInstructorGoesOn() {
        TestGame game = TestGame.drafting(3, 4, TestGame.settings())
                .until(Phase.SEALING)
                .until(Phase.APPEALS);
        assertThat(game.state.stage().until()).isEmpty();
        game.later(3600);
        assertThat(game.state.phase()).isEqualTo(Phase.APPEALS);
        game.accept(game.one(USG), new GameCommand.Appeal());
        game.accept(INSTRUCTOR, new GameCommand.AnswerAppeal(USG, true));
        game.later(3600);
        game.seal(USG, order(USG, 0.1));
        assertThat(game.state.phase()).isEqualTo(Phase.APPEALS);
        game.until(Phase.READING);
        assertThat(game.state.played().getFirst().defaults()).hasSize(3).doesNotContainKey(USG);
        assertThat(game.state.played().getFirst().orders().get(USG)).isEqualTo(order(USG, 0.1));
    }

    @Test
    void anAppealThatIsDeclinedIsNotHeardAgain() {
        TestGame game = TestGame.drafting(3, 4, TestGame.settings())
                .until(Phase.SEALING)
                .until(Phase.APPEALS);
        game.accept(game.one(USG), new GameCommand.Appeal());
        game.accept(INSTRUCTOR, new GameCommand.AnswerAppeal(USG, false));
        game.refuse(game.one(USG), new GameCommand.Appeal(), Reason.NOTHING_TO_APPEAL);
        game.refuse(game.one(USG), new GameCommand.Draft(1, order(USG, 0.1)), Reason.WRONG_PHASE);
    }

    /** A team of bots asks for nothing. */
    @Test
    void whereOnlyBotsMissedTheDeadlineTheRoundIsPlayedAtOnce() {
        Settings settings = TestGame.settings().withBots(Map.of(USG, Bots.HISTORY));
        TestGame game = TestGame.drafting(3, 3, settings);
        TestGame.SCENARIO.roles().stream()
                .filter(role -> !role.id().equals(USG))
                .forEach(role -> game.sign(role.id()));
        game.until(Phase.SEALING).until(Phase.READING);
        assertThat(game.log)
                .noneMatch(event -> event instanceof GameEvent.PhaseBegun begun && begun.phase() == Phase.APPEALS);
    }
}
