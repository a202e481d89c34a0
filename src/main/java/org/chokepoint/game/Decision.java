package org.chokepoint.game;

import java.util.List;

/** The answer to a command. */
public sealed interface Decision {

    record Accepted(List<GameEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Rejected(Refusal refusal) implements Decision {}

    static Decision accepted(GameEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision rejected(Refusal.Reason reason) {
        return new Rejected(new Refusal(reason));
    }
}
