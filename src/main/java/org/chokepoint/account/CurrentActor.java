package org.chokepoint.account;

/** Who makes the present request; a page asks once, in its constructor, and passes the answer on. */
public interface CurrentActor {

    Actor actor();
}
