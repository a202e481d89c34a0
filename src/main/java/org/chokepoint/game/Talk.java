package org.chokepoint.game;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.scenario.RoleId;

/** All that was said, by the keys of its texts. */
public record Talk(List<Letter> letters, List<Statement> statements, List<Memo> memos, List<Problem> problems) {

    static final Talk NONE = new Talk(List.of(), List.of(), List.of(), List.of());

    /** From one team to another. */
    public record Letter(SeatId seat, RoleId from, RoleId to, int round, String key) {

        boolean isBetween(RoleId role) {
            return from.equals(role) || to.equals(role);
        }
    }

    /** In public. */
    public record Statement(RoleId role, SeatId seat, int round, String key) {}

    /** For the one who wrote it. */
    public record Memo(SeatId seat, int round, String key) {}

    /** For the instructor. */
    public record Problem(Optional<SeatId> seat, String key, Instant at) {}

    public Talk {
        letters = List.copyOf(letters);
        statements = List.copyOf(statements);
        memos = List.copyOf(memos);
        problems = List.copyOf(problems);
    }

    Talk with(Letter letter) {
        return new Talk(GameState.plus(letters, letter), statements, memos, problems);
    }

    Talk with(Statement statement) {
        return new Talk(letters, GameState.plus(statements, statement), memos, problems);
    }

    Talk with(Memo memo) {
        return new Talk(letters, statements, GameState.plus(memos, memo), problems);
    }

    Talk with(Problem problem) {
        return new Talk(letters, statements, memos, GameState.plus(problems, problem));
    }
}
