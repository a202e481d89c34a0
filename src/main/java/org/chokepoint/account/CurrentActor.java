package org.chokepoint.account;

import java.util.Optional;

/** Who makes the present request; a page asks once, in its constructor, and passes the answer on. */
public interface CurrentActor {

    /** Whoever is signed in, else who sits in the seat of this device, else a visitor. */
    Actor actor();

    /** Who sits in the seat of this device, an instructor's included who tries a seat of her own class. */
    Optional<Actor.Player> player();
}
