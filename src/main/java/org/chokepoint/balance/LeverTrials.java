package org.chokepoint.balance;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A lever at each setting, in all rounds of each of its plays. */
record LeverTrials(OwnLever own, List<List<Outcome>> outcomes) {

    static LeverTrials of(OwnLever own, List<Play> plays, Runs runs) {
        return new LeverTrials(
                own,
                plays.parallelStream()
                        .map(play -> Purse.SETTINGS.stream()
                                .map(level -> runs.of(play.with(own.id(), level)))
                                .toList())
                        .toList());
    }

    /** The outcomes of the settings that can be paid for, and all of them when none can. */
    List<Outcome> payable() {
        List<Integer> payable = IntStream.range(0, Purse.SETTINGS.size())
                .filter(this::isPayable)
                .boxed()
                .toList();
        return outcomes.stream()
                .flatMap(play ->
                        payable.isEmpty() ? play.stream() : payable.stream().map(play::get))
                .toList();
    }

    LeverInPlays verdict(Map<String, Double> situations) {
        List<Double> all = new ArrayList<>(situations.values());
        DoubleSummaryStatistics inPlays = new DoubleSummaryStatistics();
        for (List<Outcome> play : outcomes) {
            double effect = play.getLast().points(own.role()) - play.getFirst().points(own.role());
            inPlays.accept(effect);
            all.add(effect);
        }
        List<LeverInPlays.Setting> settings = settings();
        return new LeverInPlays(
                own,
                situations,
                inPlays.getAverage(),
                inPlays.getMin(),
                inPlays.getMax(),
                settings,
                Verdict.of(all, settings, outcomes.size()));
    }

    private List<LeverInPlays.Setting> settings() {
        int[] best = new int[Purse.SETTINGS.size()];
        for (List<Outcome> play : outcomes) {
            IntStream.range(0, best.length)
                    .filter(this::isPayable)
                    .reduce((one, other) -> worth(play, other) > worth(play, one) ? other : one)
                    .ifPresent(setting -> best[setting]++);
        }
        return IntStream.range(0, best.length)
                .mapToObj(i -> new LeverInPlays.Setting(Purse.SETTINGS.get(i), isPayable(i), best[i]))
                .toList();
    }

    private double worth(List<Outcome> play, int setting) {
        return play.get(setting).points(own.role()) - own.pointsSpent(Purse.SETTINGS.get(setting));
    }

    private boolean isPayable(int setting) {
        return new Purse(own.role()).pays(own.lever(), Purse.SETTINGS.get(setting));
    }
}
