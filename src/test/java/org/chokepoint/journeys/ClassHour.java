package org.chokepoint.journeys;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A class in session: the instructor, the wall and one student for each role, each in a browser of their own. */
final class ClassHour implements AutoCloseable {

    private static final List<String> NAMES = List.of("Mira", "Jonas", "Ade", "Tom\u00e1s");

    final Browser instructor;
    final Browser wall;
    final List<Browser> browsers = new ArrayList<>();
    final Map<String, Browser> students = new TreeMap<>();
    final String code;

    private final Map<String, String> names = new TreeMap<>();
    private final Path profiles;

    /**
     * Signs in, opens a session and seats the students.
     *
     * @param through turns a path of the server into the address that the browser of that name shall use
     */
    ClassHour(Path profiles, Through through) {
        this.profiles = profiles;
        instructor = browser("instructor", 1366, 768);
        signIn(through.address("instructor", "/teach"));
        code = openSession();
        wall = browser("wall", 1920, 1080);
        wall.open(through.address(
                "wall",
                URI.create(instructor.see("#wall-link").getAttribute("href")).getPath()));
        for (String name : NAMES) {
            seat(name, path -> through.address(name, path));
        }
    }

    /** Which address a browser uses for a path; a test may lead each through a wire of its own. */
    interface Through {
        String address(String browser, String path);
    }

    Browser student(String role) {
        return students.get(role);
    }

    /** The name of the student in a role, which is also the name of the browser. */
    String nameOf(String role) {
        return names.get(role);
    }

    void begin(int round) {
        instructor.press("#begin");
        students.values().forEach(student -> student.see("#seal"));
        wall.seeText("h1", "Round " + round);
    }

    @Override
    public void close() {
        browsers.forEach(Browser::close);
    }

    void closeRound() {
        instructor.press("#close");
        students.values().forEach(student -> student.see("#own-score"));
        wall.see("#scores");
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

    private Browser browser(String name, int width, int height) {
        Browser browser = new Browser(profiles.resolve(name), width, height);
        browsers.add(browser);
        return browser;
    }

    private void signIn(String address) {
        instructor.open(address);
        instructor.type("input[name=username]", "instructor");
        instructor.type("input[name=password]", Server.PASSWORD);
        instructor.press("vaadin-login-form vaadin-button[theme~=primary]");
        instructor.see("#class-title");
    }

    private String openSession() {
        WebElement title = instructor.see("#class-title").findElement(By.cssSelector("input"));
        title.sendKeys("Technology and world order", Keys.TAB);
        instructor.press("#make-class");
        chooseBestEstimatesAndNoCards();
        instructor.press(".open-session");
        instructor.see("#begin");
        return instructor.see("#class-code").getText();
    }

    /** Nothing left to chance, so that what is shown can be held against a fixture. */
    private void chooseBestEstimatesAndNoCards() {
        instructor.press("vaadin-details-summary");
        instructor.press(".truth vaadin-radio-button:last-of-type");
        while ((boolean) instructor.script("return !!document.querySelector('.cards-on vaadin-checkbox[checked]')")) {
            instructor.press(".cards-on vaadin-checkbox[checked]");
        }
    }

    private void seat(String name, UnaryOperator<String> address) {
        Browser student = name.equals("Ade") ? browser(name, 1366, 768) : browser(name, 390, 844);
        student.open(address.apply("/join/" + code));
        student.type("#name", name);
        student.press("form button.tall");
        String style =
                student.see(".role").getAttribute("class").replace("role", "").strip();
        students.put(style.toUpperCase(Locale.ROOT), student);
        names.put(style.toUpperCase(Locale.ROOT), name);
        student.press("a.tall");
        student.press("#read");
        student.see("#read-done");
    }
}
