package org.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;

/** One person's window of a Chromium. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final ChromeDriver driver;
    private final FluentWait<ChromeDriver> wait;
    private final String window;
    private final String person;

    Browser(ChromeDriver driver, String window, String person) {
        this.driver = driver;
        this.window = window;
        this.person = person;
        wait = new FluentWait<>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class);
    }

    /** The driver, with this window before it. */
    ChromeDriver driver() {
        driver.switchTo().window(window);
        return driver;
    }

    String person() {
        return person;
    }

    void open(String url) {
        driver().get(url);
    }

    String url() {
        return driver().getCurrentUrl();
    }

    /** The first displayed element; waits until it is there. */
    WebElement see(String css) {
        return until("to see " + css, () -> displayed(css).stream().findFirst().orElse(null));
    }

    void seeText(String css, String text) {
        until(
                "for '" + text + "' in " + css,
                () -> displayed(css).stream()
                        .anyMatch(element -> element.getText().contains(text)));
    }

    void waitForUrl(String part) {
        until("for an address with " + part, () -> url().contains(part));
    }

    boolean has(String css) {
        return !displayed(css).isEmpty();
    }

    void press(String css) {
        until("to press " + css, () -> {
            List<WebElement> found = displayed(css);
            if (found.isEmpty() || isDisabled(found.getFirst())) {
                return false;
            }
            script("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click();", found.getFirst());
            return true;
        });
    }

    /**
     * Presses; the page itself watches for the other element and pulls the trigger when it is there.
     *
     * @return when the page had shown it, in milliseconds of the clock of this machine
     */
    long pressAndPull(String css, String shown, Trigger trigger) {
        see(css);
        script("""
                const [press, shown, trigger] = arguments;
                const pull = () => fetch(trigger, {mode: 'no-cors', cache: 'no-store'});
                const watch = new MutationObserver(() => {
                  if (!document.querySelector(shown)) return;
                  window.chokepointSeen = Date.now();
                  watch.disconnect();
                  pull().catch(() => {});
                });
                watch.observe(document, {childList: true, subtree: true});
                pull().then(() => document.querySelector(press).click());""", css, shown, trigger.address());
        trigger.pulled();
        return ((Number) script("return window.chokepointSeen")).longValue();
    }

    /** Remembers this very page, so that it can be told from the same page loaded again. */
    void mark() {
        script("window.chokepointMark = true");
    }

    /** Waits until the marked page has loaded itself again; nobody presses anything. */
    void awaitReload() {
        until("for the page to come back by itself", () -> (Boolean) script("return !window.chokepointMark"));
    }

    void type(String css, String text) {
        WebElement field = see(css);
        field.clear();
        field.sendKeys(text, Keys.TAB);
    }

    /** All that the page holds, shown or not. */
    String text() {
        return (String) script("return document.body.textContent");
    }

    /** Waits until all are there and holds that each stands above the next. */
    void inOrder(String... css) {
        List<Integer> tops =
                Stream.of(css).map(each -> see(each).getRect().getY()).toList();
        assertThat(tops).as("from above: %s", List.of(css)).isSorted();
    }

    /** Opens a list and chooses what begins with the text. */
    void choose(String css, String text) {
        press(css + " vaadin-select-value-button");
        until(
                "for " + text + " in " + css,
                () -> displayed(css + " vaadin-select-item").stream()
                        .filter(item -> item.getText().startsWith(text))
                        .findFirst()
                        .map(item -> script("arguments[0].click(); return true", item))
                        .orElse(null));
        seeText(css + " vaadin-select-value-button", text);
    }

    /** Holds that a checker of accessibility finds nothing serious or critical on the page as it is. */
    void nothingGrave() {
        assertThat(new AxeBuilder()
                        .analyze(driver()).getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().getFirst().getHtml()))
                .as("what %s cannot use at %s", person, url())
                .isEmpty();
    }

    Object script(String code, Object... arguments) {
        return driver().executeScript(code, arguments);
    }

    /** Opens what a phone keeps folded inside an element; where nothing is folded it does nothing. */
    void unfold(String css) {
        see(css);
        until("to unfold " + css, () -> Boolean.TRUE.equals(script("""
                return [...document.querySelectorAll(arguments[0] + ' cp-fold')].every(fold => {
                  const details = fold.renderRoot?.querySelector('details');
                  if (details && !details.open) details.querySelector('summary').click();
                  return details?.open === true;
                })""", css)));
    }

    /** The window shows the whole page: nothing has to be scrolled for. */
    void showsAll() {
        until(
                "to see the whole page",
                () -> Boolean.TRUE.equals(
                        script(
                                "const page = document.documentElement; return page.scrollHeight <= innerHeight && page.scrollWidth <= innerWidth")));
    }

    /** The whole page, as far as it can be scrolled. */
    void picture(Path file) {
        try {
            Object png = driver().executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                    .get("data");
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode((String) png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where this gives up, a picture of the page is left in {@code target/pictures}. */
    private <T> T until(String what, Supplier<T> condition) {
        try {
            return wait.withMessage(() -> person + " waited " + what + " at " + url())
                    .until(any -> condition.get());
        } catch (TimeoutException gaveUp) {
            picture(Path.of("target", "pictures", "gave-up-" + person + ".png"));
            throw gaveUp;
        }
    }

    private static boolean isDisabled(WebElement element) {
        return !element.isEnabled() || element.getDomAttribute("disabled") != null;
    }

    private List<WebElement> displayed(String css) {
        return driver().findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }
}
