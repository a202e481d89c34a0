package org.chokepoint.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.scenario.Role;

/** Every two levers in play, at 0 and at 1 while all others follow history. */
final class Pairs {

    /** The four corners, named by the levels of the first and of the second. */
    private record Corners(OwnLever first, OwnLever second, Outcome low, Outcome one, Outcome two, Outcome both) {

        static Corners of(OwnLever first, OwnLever second, Runs runs) {
            Play firstLow = Play.HISTORY.with(first.id(), 0);
            Play firstHigh = Play.HISTORY.with(first.id(), 1);
            return new Corners(
                    first,
                    second,
                    runs.of(firstLow.with(second.id(), 0)),
                    runs.of(firstHigh.with(second.id(), 0)),
                    runs.of(firstLow.with(second.id(), 1)),
                    runs.of(firstHigh.with(second.id(), 1)));
        }

        Pair pair() {
            return new Pair(first, second, beyondTheSum(first.role()), beyondTheSum(second.role()));
        }

        private double beyondTheSum(Role role) {
            return both.points(role) - one.points(role) - two.points(role) + low.points(role);
        }

        Stream<Eclipse> eclipses() {
            if (!first.role().equals(second.role())) {
                return Stream.empty();
            }
            Role role = first.role();
            double ofFirst = one.points(role) - low.points(role);
            double ofSecond = two.points(role) - low.points(role);
            return Stream.of(
                    new Eclipse(second, first, ofFirst, both.points(role) - two.points(role)),
                    new Eclipse(first, second, ofSecond, both.points(role) - one.points(role)));
        }
    }

    private final List<Corners> corners;

    Pairs(List<OwnLever> levers, Runs runs) {
        List<List<OwnLever>> twos = new ArrayList<>();
        for (int first = 0; first < levers.size(); first++) {
            for (int second = first + 1; second < levers.size(); second++) {
                twos.add(List.of(levers.get(first), levers.get(second)));
            }
        }
        corners = twos.parallelStream()
                .map(two -> Corners.of(two.getFirst(), two.getLast(), runs))
                .toList();
    }

    /** The strongest first. */
    List<Pair> all() {
        return corners.stream()
                .map(Corners::pair)
                .sorted(Comparator.comparing(Pair::strength).reversed())
                .toList();
    }

    List<Eclipse> eclipses() {
        return corners.stream()
                .flatMap(Corners::eclipses)
                .filter(Eclipse::isTotal)
                .toList();
    }
}
