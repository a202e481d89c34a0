package org.chokepoint.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A class in session: the instructor, the wall and the students, each in a window of their own. */
final class ClassHour implements AutoCloseable {

    private static final List<String> FOUR = List.of("Mira", "Jonas", "Ade", "Tom\u00e1s");

    final Browser instructor;
    final Browser wall;
    final List<Browser> browsers = new ArrayList<>();
    final String code;

    /** The students of each role, in the order of their seats. */
    final Map<String, List<Browser>> teams = new TreeMap<>();

    private final Chromium chromium = new Chromium();
    private final Map<String, Browser> students = new LinkedHashMap<>();
    private final Through through;

    /** Signs in and makes a class. */
    ClassHour(Through through) {
        this.through = through;
        instructor = browser("instructor", 1366, 768);
        wall = browser("wall", 1920, 1080);
        signIn();
        instructor
                .see("#class-title")
                .findElement(By.cssSelector("input"))
                .sendKeys("Technology and world order", Keys.TAB);
        instructor.press("#make-class");
        String said = instructor.see("#classes .between .dim").getText();
        code = said.substring(said.lastIndexOf(' ') + 1);
    }

    /** Which address a browser uses for a path; a test may lead each through a wire of its own. */
    interface Through {
        String address(String browser, String path);
    }

    /** Four students play with nothing left to chance, so that what is shown can be held against a fixture. */
    void openForFour() {
        open("Chips then clouds", false);
        seat(FOUR);
    }

    /** Opens a session of the best estimates, with the cards of the scenario or without; the wall shows it. */
    void open(String scenario, boolean cards) {
        instructor.open(through.address("instructor", "/teach"));
        instructor.choose(".scenario", scenario);
        instructor.press("vaadin-details-summary");
        instructor.press(".truth vaadin-radio-button:last-of-type");
        while (!cards && instructor.has(".cards-on vaadin-checkbox[checked]")) {
            instructor.press(".cards-on vaadin-checkbox[checked]");
        }
        instructor.press(".open-session");
        String projector = instructor.see("#wall-link").getAttribute("href");
        wall.open(through.address("wall", URI.create(projector).getPath()));
    }

    /** Students come in one after the other and read their briefings. */
    void seat(List<String> names) {
        teams.clear();
        names.forEach(this::seat);
    }

    Stream<Browser> students() {
        return teams.values().stream().flatMap(List::stream);
    }

    /** The student of a role who came first. */
    Browser student(String role) {
        return teams.get(role).getFirst();
    }

    Browser browser(String name, int width, int height) {
        Browser browser = chromium.browser(name, width, height);
        browsers.add(browser);
        return browser;
    }

    void begin(int round) {
        instructor.press("#begin");
        students().forEach(student -> student.see("#seal"));
        wall.seeText("h1", "Round " + round);
    }

    void closeRound(int round) {
        instructor.press("#close");
        seeResults(round);
    }

    void seeResults(int round) {
        students().forEach(student -> student.seeText("h2", "Your score after round " + round));
        wall.see("#scores");
    }

    @Override
    public void close() {
        chromium.close();
    }

    /** Sets levers by their exact numbers, as somebody would who types. */
    static void set(Browser student, Map<String, Double> levels) {
        levels.forEach((lever, level) -> {
            WebElement field = student.see("#lever-" + lever + " vaadin-number-field input");
            field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Double.toString(level), Keys.TAB);
            student.seeText("#lever-" + lever + " .stop", shown(level) + " \u00b7");
        });
    }

    static void seal(Browser student) {
        student.press("#seal");
        student.see("#receipt");
    }

    static String shown(double level) {
        return level == Math.rint(level) ? Long.toString((long) level) : Double.toString(level);
    }

    private void signIn() {
        instructor.open(through.address("instructor", "/teach"));
        instructor.type("input[name=username]", "instructor");
        instructor.type("input[name=password]", Server.PASSWORD);
        instructor.press("vaadin-login-form vaadin-button[theme~=primary]");
    }

    private void seat(String name) {
        Browser student = students.computeIfAbsent(
                name, fresh -> fresh.equals("Ade") ? browser(fresh, 1366, 768) : browser(fresh, 390, 844));
        student.open(through.address(name, "/join/" + code));
        student.type("#name", name);
        student.press("form button.tall");
        String style =
                student.see(".role").getAttribute("class").replace("role", "").strip();
        teams.computeIfAbsent(style.toUpperCase(Locale.ROOT), any -> new ArrayList<>())
                .add(student);
        student.press("a.tall");
        student.press("#read");
        student.see("#read-done");
    }
}
