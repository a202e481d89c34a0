package org.chokepoint.scenario.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Headline;
import org.chokepoint.scenario.Intelligence;
import org.chokepoint.scenario.Pace;
import org.chokepoint.scenario.Question;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Scenario;

/** Reads how a scenario is played: rules, paces, cards, intelligence, questions and headlines, none of which it has to have. */
final class PlayReader {

    private final ContentNode.Fields header;
    private final FieldReader reader;
    private final References references;
    private final Scenario.Calendar calendar;

    PlayReader(ContentNode.Fields header, FieldReader reader, References references, Scenario.Calendar calendar) {
        this.header = header;
        this.reader = reader;
        this.references = references;
        this.calendar = calendar;
    }

    Rules rules() {
        if (!header.has("rules")) {
            return Rules.plain();
        }
        ContentNode.Fields rules = reader.fields(header, "rules");
        reader.only(rules, Set.of("deals", "missing", "rotating", "trust"));
        ContentNode.Fields trust = reader.fields(rules, "trust");
        reader.only(trust, Set.of("breach", "kept", "withdrawn"));
        List<Rules.Missing> missing = reader.items(rules, "missing").stream()
                .map(node -> Words.word(reader, node, "missing", List.of(Rules.Missing.values())))
                .toList();
        if (!missing.contains(Rules.Missing.HOLD_COURSE)) {
            reader.problem(rules.place("missing"), "'hold-course' is among the rules: it can always be applied");
        }
        return new Rules(
                reader.word(rules, "deals", List.of(Rules.Deals.values())),
                missing,
                Words.yes(reader, rules, "rotating"),
                new Rules.Trust(
                        reader.number(trust, "breach"),
                        reader.number(trust, "kept"),
                        reader.number(trust, "withdrawn")));
    }

    List<Pace> paces() {
        return list("paces", this::pace);
    }

    private Pace pace(ContentNode.Fields pace) {
        reader.only(pace, Set.of("minutes", "rounds", "first-briefing", "briefing", "drafting", "sealing", "reading"));
        int rounds = reader.integer(pace, "rounds");
        if (rounds < 1 || rounds > calendar.rounds()) {
            reader.problem(pace.place("rounds"), "a pace has 1 to " + calendar.rounds() + " rounds, found " + rounds);
        }
        return new Pace(
                reader.integer(pace, "minutes"),
                rounds,
                seconds(pace, "first-briefing"),
                seconds(pace, "briefing"),
                seconds(pace, "drafting"),
                seconds(pace, "sealing"),
                seconds(pace, "reading"));
    }

    private int seconds(ContentNode.Fields pace, String name) {
        int seconds = reader.integer(pace, name);
        if (pace.has(name) && seconds <= 0) {
            reader.problem(pace.place(name), "a phase lasts some seconds, found " + seconds);
        }
        return seconds;
    }

    List<Card> cards(Shelf<Card> shelf) {
        return header.has("cards")
                ? reader.items(header, "cards").stream()
                        .flatMap(node -> card(node, shelf).stream())
                        .toList()
                : List.of();
    }

    private Optional<Card> card(ContentNode node, Shelf<Card> shelf) {
        if (node instanceof ContentNode.Fields fields) {
            reader.only(fields, Set.of("id", "round"));
            int round = round(fields);
            return references
                    .entry(shelf, fields.place("id"), reader.text(fields, "id"))
                    .map(card -> card.at(round));
        }
        return references.entry(shelf, node, reader.text(node, "cards"));
    }

    private int round(ContentNode.Fields fields) {
        int round = reader.integer(fields, "round");
        if (round < 1 || round > calendar.rounds()) {
            reader.problem(fields.place("round"), "there are rounds 1 to " + calendar.rounds() + ", found " + round);
        }
        return round;
    }

    List<Intelligence> intelligence(Citations citations) {
        return list("intelligence", fields -> intelligence(fields, citations));
    }

    private Intelligence intelligence(ContentNode.Fields fields, Citations citations) {
        reader.only(fields, Set.of("id", "role", "round", "text", "source", "estimate"));
        String role = reader.text(fields, "role");
        return new Intelligence(
                reader.text(fields, "id"),
                reader.made(fields.place("role"), () -> new RoleId(role)).orElse(new RoleId("XXX")),
                round(fields),
                reader.text(fields, "text"),
                citations.source(reader, fields, "source"),
                fields.has("estimate") ? Optional.of(estimate(reader.fields(fields, "estimate"))) : Optional.empty());
    }

    private Intelligence.Estimate estimate(ContentNode.Fields estimate) {
        reader.only(estimate, Set.of("variable", "factor", "add"));
        boolean factor = estimate.has("factor");
        String name = factor ? "factor" : "add";
        List<ContentNode> bounds = reader.items(estimate, name);
        if (estimate.has(name) && bounds.size() != 2) {
            reader.problem(estimate.place(name), "'" + name + "' is a pair of the least and the most");
        }
        boolean pair = bounds.size() == 2;
        return new Intelligence.Estimate(
                references.variable(estimate, "variable"),
                factor ? Intelligence.Spread.FACTOR : Intelligence.Spread.ADD,
                pair ? reader.number(bounds.getFirst(), name) : 0,
                pair ? reader.number(bounds.getLast(), name) : 0);
    }

    List<Question> questions() {
        return list("questions", this::question);
    }

    private Question question(ContentNode.Fields question) {
        reader.only(question, Set.of("id", "text", "variable", "unit", "low", "high", "above"));
        Question.Kind kind = question.has("above")
                ? new Question.Kind.Chance(reader.number(question, "above"))
                : new Question.Kind.Interval(
                        reader.text(question, "unit"), reader.number(question, "low"), reader.number(question, "high"));
        return new Question(
                reader.text(question, "id"),
                reader.text(question, "text"),
                references.variable(question, "variable"),
                kind);
    }

    List<Headline> headlines() {
        return list("headlines", this::headline);
    }

    private Headline headline(ContentNode.Fields headline) {
        reader.only(headline, Set.of("variable", "against", "rises", "falls", "text"));
        double percent = headline.has("falls") ? -reader.number(headline, "falls") : reader.number(headline, "rises");
        return new Headline(
                reader.text(headline, "text"),
                references.variable(headline, "variable"),
                Words.word(reader, headline.place("against"), "against", List.of(Headline.Against.values())),
                percent);
    }

    private <T> List<T> list(String name, Function<ContentNode.Fields, T> each) {
        Stream<ContentNode.Fields> records = header.has(name) ? reader.records(header, name).stream() : Stream.empty();
        return records.map(each).toList();
    }
}
