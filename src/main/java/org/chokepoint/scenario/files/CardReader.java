package org.chokepoint.scenario.files;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.scenario.Card;

/** Reads a card of {@code cards.yaml}. */
final class CardReader {

    private static final Set<String> CARD =
            Set.of("id", "headline", "text", "precedent", "lesson", "sensitive", "effects", "chance", "when", "more");
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern TIME = Pattern.compile("TIME >= " + NUMBER);
    private static final Pattern COMPARED = Pattern.compile("(\\w+) ([<>]) " + NUMBER);

    private final FieldReader reader;
    private final List<Shelf.Mention> mentions;

    private final Citations citations;

    CardReader(FieldReader reader, List<Shelf.Mention> mentions, Citations citations) {
        this.reader = reader;
        this.mentions = mentions;
        this.citations = citations;
    }

    Card read(ContentNode.Fields card) {
        reader.only(card, CARD);
        return new Card(
                reader.text(card, "id"),
                reader.text(card, "headline"),
                citations.text(reader, card, "text"),
                citations.event(reader, card, "precedent"),
                lesson(card),
                Words.yes(reader, card, "sensitive"),
                reader.records(card, "effects").stream().map(this::effect).toList(),
                trigger(card));
    }

    private String lesson(ContentNode.Fields card) {
        return card.has("lesson")
                ? citations.lesson(reader, card.place("lesson"), "lesson")
                : reader.text(card, "lesson");
    }

    private Card.Effect effect(ContentNode.Fields effect) {
        reader.only(effect, Set.of("input", "value", "quarters"));
        String input = reader.text(effect, "input");
        mentions.add(new Shelf.Mention(input, effect.place("input")));
        double quarters = effect.has("quarters") ? reader.number(effect, "quarters") : Double.POSITIVE_INFINITY;
        if (quarters <= 0) {
            reader.problem(effect.place("quarters"), "an effect lasts longer than 0 quarters");
        }
        return new Card.Effect(input, reader.number(effect, "value"), quarters);
    }

    private Card.Trigger trigger(ContentNode.Fields card) {
        double chance = reader.number(card, "chance");
        if (chance < 0 || chance > 1) {
            reader.problem(card.place("chance"), "a chance lies between 0 and 1 per year, found " + chance);
        }
        List<Card.Boost> boosts = card.has("more")
                ? reader.records(card, "more").stream().map(this::boost).toList()
                : List.of();
        return new Card.Trigger(chance, OptionalInt.empty(), conditions(card, "when"), boosts);
    }

    private Card.Boost boost(ContentNode.Fields boost) {
        reader.only(boost, Set.of("times", "if"));
        return new Card.Boost(reader.number(boost, "times"), conditions(boost, "if"));
    }

    private List<Card.Condition> conditions(ContentNode.Fields fields, String name) {
        return fields.has(name)
                ? reader.items(fields, name).stream().map(this::condition).toList()
                : List.of();
    }

    private Card.Condition condition(ContentNode node) {
        String text = reader.text(node, "condition");
        if (text.equals("deal broken")) {
            return new Card.Condition.DealBroken();
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return new Card.Condition.From(Double.parseDouble(time.group(1)));
        }
        Matcher compared = COMPARED.matcher(text);
        if (!compared.matches()) {
            reader.problem(node, "a condition is like 'OPP > 0.6', 'U6 < 0.3', 'TIME >= 18' or 'deal broken'");
            return new Card.Condition.DealBroken();
        }
        String variable = compared.group(1);
        double level = Double.parseDouble(compared.group(3));
        mentions.add(new Shelf.Mention(variable, node));
        return compared.group(2).equals(">")
                ? new Card.Condition.Above(variable, level)
                : new Card.Condition.Below(variable, level);
    }
}
