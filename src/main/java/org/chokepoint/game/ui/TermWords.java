package org.chokepoint.game.ui;

import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** The terms of offers in words. */
record TermWords(Texts texts, Scenario scenario) {

    /** Who keeps what. */
    String by(Term term) {
        return texts.get("game.term.by", scenario.role(term.role()).name(), of(term));
    }

    /** What is kept, without whom: "Cloud rule at 0.1 or less · rounds 2 to 3". */
    String of(Term term) {
        String lever = scenario.role(term.role())
                .lever(term.lever())
                .map(Lever::name)
                .orElseGet(() -> term.lever().value());
        String kept = texts.get("game.term." + term.bound().name(), lever, Numbers.level(term.level()));
        String when = term.fromRound() == term.toRound()
                ? texts.get("game.term.round", term.fromRound())
                : texts.get("game.term.rounds", term.fromRound(), term.toRound());
        return kept + " · " + when;
    }
}
