package org.chokepoint.classroom.ui;

/** Draws only when what is shown has changed, so that nobody loses the focus to news from elsewhere. */
final class WhenChanged {

    private Object shown = this;

    void draw(Object now, Runnable drawing) {
        if (!now.equals(shown)) {
            shown = now;
            drawing.run();
        }
    }
}
