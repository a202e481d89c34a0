package org.chokepoint.game;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.dynamics.Run;
import org.chokepoint.scenario.Headline;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Score;

/** Writes what a player reads of a round: the score, the largest gaps between what was expected and what came, the news. */
record ReadingDesk(Scenario scenario, GameState state, int round, Games.Curves curves) {

    private static final int SURPRISES = 3;
    private static final int NEWS = 5;

    /** @param expected what the preview of the team said with the orders of this round */
    Optional<Reading> of(Role role, SeatId seat, Outlook expected) {
        Optional<Score> own =
                Optional.ofNullable(state.played().get(round - 1).scores().get(role.id()));
        return own.map(score -> new Reading(round, score, surprises(seat, expected), news()));
    }

    private double end() {
        return scenario.calendar().startOf(round + 1);
    }

    /** Of a variable that was forecast and previewed, the own forecast counts. */
    private List<Reading.Surprise> surprises(SeatId seat, Outlook expected) {
        Map<String, Reading.Surprise> found = new LinkedHashMap<>();
        state.forecasts().stream()
                .filter(given -> given.round() == round && given.seat().equals(seat))
                .forEach(given -> scenario.question(given.question())
                        .map(question -> surprise(question, given.answer()))
                        .ifPresent(surprise -> found.put(surprise.variable(), surprise)));
        expected.bands().forEach(band -> found.putIfAbsent(band.variable(), surprise(band)));
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Reading.Surprise::gap).reversed())
                .limit(SURPRISES)
                .toList();
    }

    private Reading.Surprise surprise(Question question, Answer answer) {
        double outcome = curves.world().at(question.variable(), end());
        return switch (answer) {
            case Answer.Interval(double low, double high) ->
                surprise(question.variable(), Reading.Source.FORECAST, new Outlook.Spread(low, (low + high) / 2, high));
            case Answer.Chance(double probability) -> {
                double happened = outcome > above(question) ? 1 : 0;
                yield new Reading.Surprise(
                        question.variable(),
                        Reading.Source.FORECAST,
                        probability,
                        happened,
                        Math.abs(happened - probability));
            }
        };
    }

    private static double above(Question question) {
        return question.kind() instanceof Question.Kind.Chance(double above) ? above : 0;
    }

    private Reading.Surprise surprise(Outlook.Band band) {
        int place = band.times().indexOf(end());
        return surprise(band.variable(), Reading.Source.PREVIEW, band.spreads().get(place));
    }

    private Reading.Surprise surprise(String variable, Reading.Source source, Outlook.Spread spread) {
        double outcome = curves.world().at(variable, end());
        double width = Math.max(spread.high() - spread.low(), 1e-9);
        return new Reading.Surprise(
                variable, source, spread.middle(), outcome, Math.abs(outcome - spread.middle()) / width);
    }

    private List<Reading.News> news() {
        List<Reading.News> news = new ArrayList<>();
        Run world = curves.world();
        for (Headline headline : scenario.headlines()) {
            double after = world.at(headline.variable(), end());
            double before = switch (headline.against()) {
                case LAST_ROUND ->
                    world.at(headline.variable(), scenario.calendar().startOf(round));
                case REFERENCE -> curves.reference().at(headline.variable(), end());
            };
            if (headline.isNews(before, after)) {
                news.add(new Reading.News(headline.text(), headline.variable(), before, after, end()));
            }
        }
        return news.stream()
                .sorted(Comparator.comparingDouble((Reading.News one) -> Math.abs(one.change()))
                        .reversed())
                .limit(NEWS)
                .toList();
    }
}
