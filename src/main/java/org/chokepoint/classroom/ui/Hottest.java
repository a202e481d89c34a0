package org.chokepoint.classroom.ui;

import java.util.Comparator;
import java.util.Optional;
import org.chokepoint.game.Appealing;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Phase;

/** The one team that needs the instructor most. */
final class Hottest {

    private static final Comparator<GameView.TeamStatus> LEAST_READY =
            Comparator.comparing(GameView.TeamStatus::drafted).thenComparing(GameView.TeamStatus::turned);

    private Hottest() {}

    /** A team that appeals; near the deadline, or when most have sealed, the least ready of those that have not. */
    static Optional<GameView.TeamStatus> of(GameView.Instructor view) {
        GameView.Table table = view.table();
        boolean late = table.phase() == Phase.SEALING
                || table.phase() == Phase.DRAFTING && 2 * table.sealed() >= table.teams();
        return view.teams().stream()
                .filter(team -> team.appeal() == Appealing.ASKED)
                .findFirst()
                .or(() -> view.teams().stream()
                        .filter(team -> late && !team.sealed() && !team.seats().isEmpty())
                        .min(LEAST_READY));
    }

    /** The key of the sentence on what it lacks. */
    static String reason(GameView.TeamStatus team) {
        if (team.appeal() == Appealing.ASKED) {
            return "classroom.control.needs.appeal";
        }
        return team.drafted() ? "classroom.control.needs.keys" : "classroom.control.needs.draft";
    }
}
