package org.chokepoint.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.Session;
import org.chokepoint.content.Language;
import org.chokepoint.game.Appealing;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Settings;
import org.chokepoint.lesson.Answer;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.lesson.Marked;
import org.chokepoint.lesson.Question;
import org.chokepoint.reader.ReaderId;
import org.chokepoint.reader.Readers;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.ui.page.Countdown;
import org.chokepoint.ui.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The instructor's page drives a real game. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:control", "vaadin.productionMode=true"})
@WithMockUser(roles = "INSTRUCTOR")
class ControlPageTest extends SpringBrowserlessTest {

    private static final String SCENARIO = "chips-then-clouds";

    @Autowired
    private Scenarios scenarios;

    @Autowired
    private Classrooms classrooms;

    @Autowired
    private Games games;

    @Autowired
    private Readers readers;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Texts texts;

    @MockitoBean
    private CurrentActor current;

    private Actor.Instructor instructor;
    private Session session;
    private GameId game;
    private Actor.Player player;

    @BeforeEach
    void anInstructor() {
        instructor = new Actor.Instructor(new UserId(UUID.randomUUID()));
        when(current.actor()).thenReturn(instructor);
    }

    @Test
    void anUntimedRoundTakesTwoPresses() {
        untimed();
        press("begin");
        assertThat(view().table().phase()).isEqualTo(Phase.DRAFTING);
        assertThat(find(Countdown.class).exists()).isFalse();
        press("close");
        assertThat(view().table().phase()).isEqualTo(Phase.READING);
        assertThat(find(Button.class).withId("finish").exists()).isTrue();
    }

    @Test
    void aTimedRoundGoesFromPhaseToPhaseWithItsClock() {
        timed();
        press("begin");
        assertThat(view().table().phase()).isEqualTo(Phase.BRIEFING);
        assertThat(find(Countdown.class).withId("clock").exists()).isTrue();
        assertThat(find(Paragraph.class).withId("next").single().getText()).contains("Next: they negotiate and draft");
        press("move-on");
        press("move-on");
        assertThat(view().table().phase()).isEqualTo(Phase.SEALING);
        assertThat(find(Paragraph.class).withId("phase").single().getText()).contains("Round 1: seal");
    }

    @Test
    void theClockIsStoppedGoesOnAndGetsTwoMinutesMore() {
        timed();
        press("begin");
        Instant before = view().table().timing().until().orElseThrow();
        press("extend");
        Instant after = view().table().timing().until().orElseThrow();
        assertThat(Duration.between(before, after)).isEqualTo(Duration.ofMinutes(2));
        press("pause");
        assertThat(view().table().timing().pausedAt()).isPresent();
        assertThat(find(Button.class).withId("pause").exists()).isFalse();
        press("resume");
        assertThat(view().table().timing().pausedAt()).isEmpty();
    }

    @Test
    void aTeamThatHasNotSealedIsMarkedAndItsAppealGranted() {
        untimed();
        press("begin");
        assertThat(row().hasClassName("hot")).isFalse();
        press("move-on");
        assertThat(row().hasClassName("hot")).isTrue();
        assertThat(find(Paragraph.class).withId("needs-you").single().getText()).contains("has no draft");
        press("move-on");
        assertThat(view().table().phase()).isEqualTo(Phase.APPEALS);
        handle(player, new GameCommand.Appeal());
        open();
        assertThat(text(row())).contains("asks to sign after all");
        press("grant-" + role().value());
        assertThat(team().appeal()).isEqualTo(Appealing.GRANTED);
        assertThat(text(row())).contains("may still sign");
    }

    @Test
    void noPressIsLostWhenTheLastTeamSealsAtThatMoment() {
        untimed();
        List.of("Jonas", "Ade", "Lin")
                .forEach(name -> classrooms.join(
                        classrooms.classroom(session.classroom()).code(), name));
        press("begin");
        PhaseBar bar = new PhaseBar(texts, new PressedByNobody());
        TeamTable table = new TeamTable(texts, answer -> {});
        List<Component> before = drawn(bar, table);
        Component close = before.get(1);
        handle(player, new GameCommand.Sign(1, 0));
        List<Component> oneSealed = drawn(bar, table);
        assertThat(oneSealed.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(oneSealed.subList(2, 6)).haveExactly(3, new Condition<>(before::contains, "a row as before"));
        view().teams().stream()
                .filter(team -> !team.sealed())
                .forEach(team -> handle(new Actor.Player(team.seats().getFirst()), new GameCommand.Sign(1, 0)));
        assertThat(drawn(bar, table)).as("only the last button is left").startsWith(close);
    }

    /** The buttons that move on and close the round, and the rows of the table. */
    private List<Component> drawn(PhaseBar bar, TeamTable table) {
        table.update(view().teams(), games.names(game, instructor), Optional.empty());
        Component[] shown = bar.of(view().table(), Instant.now());
        return Stream.concat(
                        shown[shown.length - 1].getChildren(),
                        table.getChildren().skip(1).flatMap(Component::getChildren))
                .toList();
    }

    private record PressedByNobody() implements PhaseBar.Wheel {
        @Override
        public void send(Button pressed, GameCommand.Driving command) {}

        @Override
        public void advance(Button pressed, Phase goal) {}
    }

    @Test
    void anEventIsSentOnce() {
        untimed();
        press("begin");
        String card = scenarios.find(SCENARIO).orElseThrow().cards().stream()
                .filter(one -> !one.sensitive())
                .map(one -> one.id())
                .filter(id -> find(Button.class).withId("send-" + id).exists())
                .findFirst()
                .orElseThrow();
        press("send-" + card);
        assertThat(view().table().cards()).contains(new GameView.Drawn(card, 1, true));
        assertThat(find(Button.class).withId("send-" + card).exists()).isFalse();
    }

    @Test
    void whatTheRoomReportsAndWritesIsRead() {
        untimed();
        press("begin");
        games.write(game, player, "The text is small on my phone.", GameCommand.ReportProblem::new);
        RoleId other = scenarios.find(SCENARIO).orElseThrow().roles().stream()
                .map(one -> one.id())
                .filter(id -> !id.equals(role()))
                .findFirst()
                .orElseThrow();
        games.write(game, player, "Shall we talk?", key -> new GameCommand.Message(other, key));
        open();
        assertThat(text(find(UnorderedList.class).withId("problems").single()))
                .contains("Mira", "The text is small on my phone.");
        assertThat(text(find(UnorderedList.class).withId("letters").single())).contains("Shall we talk?");
    }

    @Test
    void whatStudentsWriteInLessonsIsReadWithTheirNames() {
        untimed();
        Lesson lesson = lessons.find("source-criticism", Language.EN).orElseThrow();
        Question asked = lesson.questions().stream()
                .filter(Question.Written.class::isInstance)
                .findFirst()
                .orElseThrow();
        ReaderId reader = readers.introduce().reader();
        readers.sits(reader, player.seat());
        readers.keep(
                reader,
                lesson.slug(),
                List.of(Marked.of(asked, new Answer.Text("A line invites a chip below it."))),
                Instant.now());
        open();
        Component essays = find(Div.class).withId("essays").single();
        assertThat(text(essays))
                .contains(
                        "Mira",
                        "A line invites a chip below it.",
                        lesson.about().title());
        assertThat(find(Anchor.class, essays).all())
                .allMatch(Anchor::isRouterIgnore)
                .extracting(Anchor::getHref)
                .containsExactly(
                        lesson.path() + "#question_" + asked.ask().id(),
                        lesson.path() + "#" + asked.ask().see().id());
    }

    private void untimed() {
        seat(Settings.of(scenarios.find(SCENARIO).orElseThrow()));
    }

    private void timed() {
        Scenario scenario = scenarios.find(SCENARIO).orElseThrow();
        seat(Settings.of(scenario).with(scenario.paces().getFirst()));
    }

    private void seat(Settings settings) {
        var classroom = classrooms.create("Technology and world order", instructor.user());
        session = classrooms.openSession(classroom, SCENARIO, settings);
        game = new GameId(session.game());
        classrooms.join(classroom.code(), "Mira");
        SeatId seat = view().teams().stream()
                .flatMap(team -> team.seats().stream())
                .findFirst()
                .orElseThrow();
        player = new Actor.Player(seat);
        open();
    }

    /** Loads the page anew. */
    private void open() {
        navigate(TeachPage.class);
        navigate(ControlPage.class, session.id().value().toString());
    }

    /** Presses and loads the page again. */
    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
        open();
    }

    private void handle(Actor actor, GameCommand command) {
        assertThat(games.handle(game, actor, command)).isInstanceOf(Decision.Accepted.class);
    }

    private GameView.Instructor view() {
        return (GameView.Instructor) games.view(game, instructor);
    }

    private GameView.TeamStatus team() {
        return view().teams().stream()
                .filter(one -> one.seats().contains(player.seat()))
                .findFirst()
                .orElseThrow();
    }

    private RoleId role() {
        return team().role();
    }

    private NativeTableRow row() {
        return find(NativeTableRow.class).withId("team-" + role().value()).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
