package org.chokepoint.lesson.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.content.Problem;
import org.chokepoint.lesson.Block;
import org.chokepoint.lesson.Figure;
import org.chokepoint.lesson.ModelBlock;
import org.chokepoint.lesson.Quiz;

/** What a translation must have in common with its original, each with its place: addresses, blocks, questions, sources. */
final class Outline {

    private final Map<String, Place> parts = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<Double>> numbers = new HashMap<>();

    void block(Block block, Place place) {
        switch (block) {
            case Figure figure -> {
                parts.put("figure '" + figure.caption().id() + "'", place);
                numbers.put("figure '" + figure.caption().id() + "'", numbers(figure));
            }
            case ModelBlock model -> parts.put("model '" + model.id() + "'", place);
            case Block.ClaimCard card -> parts.put("claim '" + card.claim().id() + "'", place);
            case Quiz _ -> {}
            case Block.Told told -> parts.put(told.kind() + " block " + next(told.kind()), place);
        }
    }

    private static List<Double> numbers(Figure figure) {
        return switch (figure) {
            case Figure.Bars bars -> bars.bars().stream().map(Figure.Bar::value).toList();
            case Figure.Lines lines ->
                lines.lines().stream()
                        .flatMap(line -> line.curve().points().stream())
                        .flatMap(point -> List.of(point.x(), point.y()).stream())
                        .toList();
            case Figure.Chain chain ->
                List.of((double) chain.narrow(), (double) chain.stages().size());
        };
    }

    int nextQuiz() {
        return next("quiz");
    }

    private int next(String kind) {
        return counts.merge(kind, 1, Integer::sum);
    }

    /** Whether the question is new. */
    boolean question(String id, Place place) {
        return parts.putIfAbsent("question '" + id + "'", place) == null;
    }

    void anchors(Map<String, Place> anchors) {
        anchors.forEach((id, place) -> {
            if (!parts.containsKey("figure '" + id + "'") && !parts.containsKey("model '" + id + "'")) {
                parts.put("address '#" + id + "'", place);
            }
        });
    }

    void sources(Map<String, Place> cited) {
        cited.forEach((id, place) -> parts.put("source '" + id + "'", place));
    }

    /** What stands in this outline and not in the other, at its place in this file, and figures with other numbers. */
    List<Problem> missingIn(Outline other, String file, String otherFile) {
        List<Problem> missing = new ArrayList<>();
        parts.forEach((part, place) -> {
            String name = otherFile.substring(otherFile.lastIndexOf('/') + 1);
            if (!other.parts.containsKey(part)) {
                missing.add(problem(file, place, "the " + part + " is missing in " + name));
            } else if (!Optional.ofNullable(numbers.get(part)).equals(Optional.ofNullable(other.numbers.get(part)))) {
                missing.add(problem(file, place, "the " + part + " has other numbers in " + name));
            }
        });
        return missing;
    }

    private static Problem problem(String file, Place place, String message) {
        return new Problem(file, place.line(), place.column(), message);
    }
}
