package org.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Somebody's keyboard, her only way to act on a page: she sees where she is, and gets away from everywhere. */
record Keyboard(Browser page) {

    private static final int MOST_STOPS = 120;

    private static final String HERE = "let here = document.activeElement;"
            + " while (here.shadowRoot && here.shadowRoot.activeElement) here = here.shadowRoot.activeElement;";

    void press(CharSequence... keys) {
        new Actions(page.driver()).sendKeys(keys).perform();
    }

    /** Overwrites what a field holds. */
    void type(String text) {
        press(Keys.chord(Keys.CONTROL, "a"), text);
    }

    void walkTo(String css) {
        walk(css);
    }

    void walkBackTo(String css) {
        walk(css, Keys.SHIFT);
    }

    boolean isAt(String css) {
        return (boolean) page.script(HERE + " return !!here.closest(arguments[0])", css);
    }

    private void walk(String css, Keys... held) {
        for (int stop = 0; !isAt(css); stop++) {
            assertThat(stop)
                    .as("stops on the way to %s, now at %s", css, here())
                    .isLessThan(MOST_STOPS);
            page.script(HERE + " window.chokepointLast = here");
            Actions step = new Actions(page.driver());
            for (Keys key : held) {
                step.keyDown(key);
            }
            step.sendKeys(Keys.TAB);
            for (Keys key : held) {
                step.keyUp(key);
            }
            step.perform();
            assertThat(page.script(HERE + " return here === window.chokepointLast && here !== document.body"))
                    .as("whether Tab is caught at %s", here())
                    .isEqualTo(false);
            assertThat(isVisible())
                    .as("whether the focus is seen at %s", here())
                    .isTrue();
        }
    }

    private String here() {
        return (String) page.script(HERE + " return here.outerHTML.slice(0, 200)");
    }

    /** A ring around the element or around the part of the component that it stands in; the page itself needs none. */
    private boolean isVisible() {
        return (boolean) page.script(HERE + """
                if (here === document.body) return true;
                for (let node = here, up = 0; node && up < 5; up++) {
                  const style = getComputedStyle(node);
                  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                  if (ring || style.boxShadow !== 'none') return true;
                  node = node.assignedSlot || node.parentElement || node.getRootNode().host;
                }
                return false;""");
    }
}
