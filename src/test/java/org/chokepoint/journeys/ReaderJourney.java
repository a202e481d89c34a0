package org.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody reads alone: without script, by keyboard, on a narrow screen. */
class ReaderJourney {

    private static final String LESSON = "/lessons/thresholds";
    private static final int MOST_STOPS = 400;

    @TempDir
    static Path folder;

    private static Server server;
    private static Chromium chromium;
    private static Browser browser;

    @BeforeAll
    static void open() {
        server = Server.start(folder);
        chromium = new Chromium();
        browser = chromium.browser("reader", 390, 844);
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void aLessonIsReadAndItsQuizAnsweredAndProgressKeptWithoutScript() {
        Browser plain = chromium.browser("plain", 390, 844);
        plain.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        plain.open(server.url("/lessons"));
        plain.driver().findElement(By.cssSelector("a[href='" + LESSON + "']")).click();
        plain.waitForUrl(LESSON);
        assertThat(plain.driver().manage().getCookies()).isEmpty();
        assertThat(plain.driver().findElements(By.cssSelector("[data-live]:not([hidden])")))
                .isEmpty();
        plain.driver().findElement(By.cssSelector("#quiz-2 [type=radio]")).sendKeys(Keys.SPACE);
        plain.driver().findElement(By.cssSelector("#quiz-2 [type=submit]")).sendKeys(Keys.ENTER);
        plain.waitForUrl("/check");
        assertThat(plain.driver().findElement(By.cssSelector("#quiz-2 .result")).getText())
                .contains("right");
        assertThat(plain.driver().manage().getCookies())
                .extracting(Cookie::getName, Cookie::isHttpOnly)
                .containsExactly(tuple("reader", true));
        plain.open(server.url("/lessons"));
        assertThat(plain.driver().findElement(By.tagName("main")).getText()).contains("Nothing to repeat today");
    }

    @Test
    void aModelARunAndAPredictionNeedTheKeyboardAlone() {
        browser.open(server.url(LESSON));
        browser.see("chokepoint-model [data-step='1']").sendKeys(Keys.ENTER);
        browser.see("chokepoint-model [data-own]");
        assertThat(browser.url()).contains("U1=");
        browser.open(browser.url());
        assertThat(browser.see("chokepoint-model [data-own]").getText()).contains("instead of");
        WebElement handle = browser.see("[role=slider]");
        handle.sendKeys(Keys.HOME, Keys.ARROW_UP);
        assertThat(handle.getAttribute("aria-valuetext")).matches("[0-9.]+ .+");
        assertThat(browser.see("fieldset[data-kind=predict] input").getAttribute("value"))
                .isNotEmpty();
        browser.press("[data-depth=advanced]");
        assertThat(browser.see("details.deeper").getAttribute("open")).isNotNull();
    }

    @Test
    void theTabKeyReachesAllThatCanBeUsedAndTheFocusIsSeen() {
        browser.open(server.url(LESSON));
        browser.see("[data-depths]");
        List<String> left = new ArrayList<>(List.of(
                ".menu > summary",
                ".brief > summary",
                "[data-depth=advanced]",
                ".prose .term",
                "[role=slider]",
                "chokepoint-model [type=range]",
                "chokepoint-model [data-step='1']",
                "#quiz-2 [type=radio]",
                "#quiz-2 [type=submit]",
                "#further a",
                ".notes .back"));
        assertThat(tab()).containsEntry("skip", true).containsEntry("seen", true);
        for (int press = 0; press < MOST_STOPS && !left.isEmpty(); press++) {
            Map<String, Object> stop = tab();
            assertThat(stop.get("seen")).as("focus on %s", stop.get("what")).isEqualTo(true);
            left.removeIf(css -> (Boolean) browser.script("return document.activeElement.matches(arguments[0])", css));
        }
        assertThat(left).as("never reached").isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tab() {
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        return (Map<String, Object>) browser.script("""
                const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
                return {
                  what: at.outerHTML.slice(0, 80),
                  skip: at.matches('.skip'),
                  seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                    && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                };""");
    }

    @Test
    void aQuizIsMarkedInPlace() {
        browser.open(server.url(LESSON));
        browser.see("[data-depths]");
        browser.mark();
        browser.press("#quiz-2 [type=radio]");
        browser.press("#quiz-2 [type=submit]");
        browser.see("#quiz-2 .result");
        assertThat(browser.script("return window.chokepointMark === true && document.activeElement.id"))
                .isEqualTo("quiz-2");
        browser.nothingGrave();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LESSON,
                "/zh" + LESSON,
                "/lessons",
                "/glossary",
                "/timeline",
                "/sources",
                "/search?q=licence",
                "/review",
                "/certificate"
            })
    void noDocumentHasAGraveFaultOrIsCutOnANarrowScreen(String path) {
        browser.open(server.url(path));
        browser.see("main");
        browser.nothingGrave();
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", false));
        assertThat(browser.script("const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                .as("how far the page can be scrolled sideways")
                .isEqualTo(0L);
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    }
}
