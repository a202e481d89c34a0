package org.chokepoint.scenario.files;

import java.util.List;
import org.chokepoint.content.Content;
import org.chokepoint.content.Problem;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Lever;

/** The lists that all scenarios share. */
record Shelves(Shelf<Lever> levers, Shelf<SharedRole> roles, Shelf<Card> cards) {

    static Shelves of(Content content, List<Problem> problems) {
        return new Shelves(
                new Shelf<>("levers", content, problems, LeverReader::read),
                new Shelf<>("roles", content, problems, SharedRole::read),
                new Shelf<>("cards", content, problems, CardReader::read));
    }
}
