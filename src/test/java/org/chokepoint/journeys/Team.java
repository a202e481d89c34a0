package org.chokepoint.journeys;

import java.util.List;
import java.util.Map;

/** Two students of one role: the first leads, the second speaks with other teams. */
record Team(Browser lead, Browser envoy) {

    /** What a side keeps: a lever at most at a level, from the round that is played to another. */
    record Promise(String lever, String level, String toRound) {}

    static Team of(ClassHour hour, String role) {
        List<Browser> seated = hour.teams.get(role);
        return new Team(seated.getFirst(), seated.getLast());
    }

    void offers(String to, Promise ours, Promise theirs, boolean secretly) {
        envoy.press("#tab-offers");
        envoy.choose("#offer-to", to);
        promise("ours", ours);
        promise("theirs", theirs);
        if (secretly) {
            envoy.press("#offer-secret");
        }
        envoy.press("#send-offer");
        envoy.seeText("#offers", "open");
    }

    private void promise(String side, Promise promise) {
        envoy.choose("#" + side + "-lever", promise.lever());
        envoy.type("#" + side + "-level input", promise.level());
        envoy.type("#" + side + "-to input", promise.toRound());
    }

    /** The envoy accepts the one offer that waits, once she has read what becomes of who breaks it. */
    void accepts(String warning) {
        envoy.seeText("#tab-offers .count", "1");
        envoy.press("#tab-offers");
        envoy.seeText("#offers", warning);
        envoy.press("#offers [id^=accept]");
        envoy.seeText("#offers", "accepted");
        lead.press("#tab-offers");
        lead.seeText("#offers", "accepted");
        lead.press("#tab-main");
    }

    /** One drafts, the other sees it. */
    void drafts(String lever, double level) {
        ClassHour.set(lead, Map.of(lever, level));
        envoy.press("#tab-main");
        envoy.seeText("#lever-" + lever + " .stop", ClassHour.shown(level) + " \u00b7");
    }

    /** Both keys seal; both then read who has signed. */
    void signs() {
        turnTheirKeys();
        String both = "Signed by " + lead.person() + " and " + envoy.person();
        envoy.seeText("#signers", both);
        lead.seeText("#signers", both);
    }

    /** The first key waits for the second. */
    void turnTheirKeys() {
        String half = "Signed by " + lead.person() + ": 1 of 2";
        lead.press("#seal");
        lead.seeText("#signed", half);
        envoy.seeText("#signed", half);
        envoy.seeText("#seal", "Sign and seal");
        envoy.press("#seal");
    }

    /** Nobody has signed in time: both read which rule gave the order, and the lead asks to sign after all. */
    void appeals(String rule) {
        envoy.seeText("#missed", rule);
        lead.seeText("#missed", rule);
        lead.press("#appeal");
        lead.seeText("#appealed", "Your appeal is with your instructor");
        envoy.seeText("#appealed", "Your appeal is with your instructor");
    }
}
