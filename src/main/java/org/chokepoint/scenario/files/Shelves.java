package org.chokepoint.scenario.files;

import java.util.List;
import org.chokepoint.content.Content;
import org.chokepoint.content.Problem;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Lever;

/** The lists that all scenarios share. */
record Shelves(Shelf<Lever> levers, Shelf<SharedRole> roles, Shelf<Card> cards, Citations citations) {

    static Shelves of(Content content, List<Problem> problems) {
        Citations citations = new Citations(content);
        return new Shelves(
                new Shelf<>("levers", content, problems, new LeverReader(citations)::read),
                new Shelf<>("roles", content, problems, SharedRole::read),
                new Shelf<>(
                        "cards",
                        content,
                        problems,
                        (card, reader, mentions) -> new CardReader(reader, mentions, citations).read(card)),
                citations);
    }
}
