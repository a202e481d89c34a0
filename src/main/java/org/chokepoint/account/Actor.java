package org.chokepoint.account;

/** Who acts: the argument of every command and of every projection. */
public sealed interface Actor {

    /** A short form for the log: ids only. */
    String id();

    /** Somebody with an account who runs classes. */
    record Instructor(UserId user) implements Actor {
        @Override
        public String id() {
            return "instructor:" + user.value();
        }
    }

    /** Somebody in a seat. */
    record Player(SeatId seat) implements Actor {
        @Override
        public String id() {
            return "seat:" + seat.value();
        }
    }

    /** Anybody: the projector, an anonymous reader. */
    record Visitor() implements Actor {
        @Override
        public String id() {
            return "visitor";
        }
    }

    /** The clock of a game. */
    record System() implements Actor {
        @Override
        public String id() {
            return "system";
        }
    }
}
