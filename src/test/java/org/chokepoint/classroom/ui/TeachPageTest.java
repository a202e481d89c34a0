package org.chokepoint.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.UserId;
import org.chokepoint.classroom.ClassCode;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.Joining;
import org.chokepoint.classroom.Session;
import org.chokepoint.explorer.AssumptionSet;
import org.chokepoint.explorer.AssumptionSets;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.game.Assumed;
import org.chokepoint.game.Basis;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Settings;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Pace;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.Scenarios;
import org.chokepoint.ui.page.ModelLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The instructor's pages: classes, a session, the wall. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:teach", "vaadin.productionMode=true"})
@WithMockUser(roles = "INSTRUCTOR")
class TeachPageTest extends SpringBrowserlessTest {

    @Autowired
    private Scenarios scenarios;

    @Autowired
    private Classrooms classrooms;

    @Autowired
    private Games games;

    @Autowired
    private AssumptionSets sets;

    @MockitoBean
    private CurrentActor current;

    private UserId owner;

    @BeforeEach
    void anInstructor() {
        owner = new UserId(UUID.randomUUID());
        when(current.actor()).thenReturn(new Actor.Instructor(owner));
    }

    @Test
    void aClassNeedsAName() {
        navigate(TeachPage.class);
        test(find(Button.class).withId("make-class").single()).click();
        TextField title = find(TextField.class).withId("class-title").single();
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).contains("Give the class a name");
        assertThat(classrooms.of(owner)).isEmpty();
    }

    @Test
    void aClassIsMadeAndASessionOpened() {
        navigate(TeachPage.class);
        test(find(TextField.class).withId("class-title").single()).setValue("Technology and world order");
        test(find(Button.class).withId("make-class").single()).click();
        test(find(Button.class).withClassName("open-session").single()).click();
        assertThat(getCurrentView()).isInstanceOf(ControlPage.class);
        Classroom classroom = classrooms.of(owner).getFirst();
        assertThat(find(Span.class).withId("class-code").single().getText())
                .isEqualTo(classroom.code().value());
    }

    @Test
    void aSessionIsOpenedWithWhatWasChosen() {
        classrooms.create("Technology and world order", owner);
        navigate(TeachPage.class);
        Scenario scenario = scenarios.find("chips-then-clouds").orElseThrow();
        Pace pace = scenario.paces().getFirst();
        Card off = scenario.cards().getFirst();
        this.<Scenario>field("scenario").setValue(scenario);
        this.<Optional<Pace>>field("pace").setValue(Optional.of(pace));
        this.<Boolean>field("truth").setValue(false);
        HasValue<?, Set<Card>> cards = field("cards-on");
        assertThat(cards.getValue()).isNotEmpty().noneMatch(Card::sensitive);
        Set<Card> on = new HashSet<>(cards.getValue());
        on.remove(off);
        cards.setValue(on);
        test(find(Button.class).withClassName("open-session").single()).click();
        Session session =
                classrooms.current(classrooms.of(owner).getFirst().id()).orElseThrow();
        Settings settings = games.view(new GameId(session.game()), new Actor.Instructor(owner))
                .table()
                .settings();
        assertThat(settings.pace()).contains(pace);
        assertThat(settings.cardsOff()).contains(off.id());
        assertThat(settings.drawn()).isFalse();
        assertThat(settings.deals()).isEqualTo(scenario.rules().deals());
    }

    @Test
    void aSessionIsOpenedOnANamedSetOfAssumptions() {
        classrooms.create("Technology and world order", owner);
        AssumptionSet set = sets.keep(owner, "decoupling", "Dear metals", new Assumptions(Map.of("mind", 0.5)));
        navigate(TeachPage.class);
        HasValue<?, Optional<AssumptionSet>> field = field("assumptions");
        assertThat(field.getValue()).as("as published").isEmpty();
        field.setValue(Optional.of(set));
        test(find(Button.class).withClassName("open-session").single()).click();
        Session session =
                classrooms.current(classrooms.of(owner).getFirst().id()).orElseThrow();
        Basis basis = games.view(new GameId(session.game()), new Actor.Instructor(owner))
                .table()
                .settings()
                .basis();
        assertThat(basis.assumed()).contains(new Assumed("Dear metals", Map.of("mind", 0.5)));
        assertThat(basis.version()).contains(set.version());
        Anchor line = find(Anchor.class, find(ModelLine.class).single()).single();
        assertThat(line.getText())
                .isEqualTo("Model version " + set.version().shortly() + " · assumptions: Dear metals");
        assertThat(line.getHref())
                .isEqualTo("/" + ExplorerLinks.assumptions(set) + "&version="
                        + set.version().id());
    }

    @Test
    void aSessionOnThePublishedModelSaysSo() {
        navigate(ControlPage.class, session().id().value().toString());
        Anchor line = find(Anchor.class, find(ModelLine.class).single()).single();
        assertThat(line.getText()).matches("Model version [0-9a-f]{8} · assumptions: as published");
        assertThat(line.getHref()).matches("/model/decoupling\\?version=[0-9a-f]{64}");
    }

    @Test
    void theControlPageBeginsAndClosesARound() {
        Session session = session();
        assertThat(classrooms.join(code(session), "Mira")).isInstanceOf(Joining.Seated.class);
        navigate(ControlPage.class, session.id().value().toString());
        assertThat(find(H1.class).withId("headline").single().getText()).isEqualTo("One student is seated");
        test(find(Button.class).withId("begin").single()).click();
        assertThat(phase(session)).isEqualTo(Phase.DRAFTING);
    }

    @Test
    void joiningIsClosedAndOpenedAgain() {
        Session session = session();
        navigate(ControlPage.class, session.id().value().toString());
        test(find(Button.class).withId("toggle-joining").single()).click();
        assertThat(classrooms.session(session.id()).orElseThrow().joinOpen()).isFalse();
        assertThat(classrooms.join(code(session), "Ade"))
                .isInstanceOfSatisfying(
                        Joining.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Joining.Reason.JOINING_CLOSED));
    }

    @Test
    void aSessionOfSomebodyElseIsNotThere() {
        Session session = session();
        when(current.actor()).thenReturn(new Actor.Instructor(new UserId(UUID.randomUUID())));
        String address = "control/" + session.id().value();
        UI.getCurrent().navigate(address);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
    }

    @Test
    void theWallShowsTheCodeAndNoLoopbackAddress() {
        Session session = session();
        WallPage wall = navigate(WallPage.class, session.id().value().toString());
        String shown = wall.getElement().getOuterHTML();
        assertThat(shown).contains(code(session).value()).doesNotContain("localhost", "127.0.0.1");
    }

    private Session session() {
        return classrooms.openSession(classrooms.create("Technology and world order", owner), "chips-then-clouds");
    }

    @SuppressWarnings("unchecked")
    private <V> HasValue<?, V> field(String className) {
        return (HasValue<?, V>) find(Component.class).withClassName(className).single();
    }

    private ClassCode code(Session session) {
        return classrooms.classroom(session.classroom()).code();
    }

    private Phase phase(Session session) {
        GameView view = games.view(new GameId(session.game()), new Actor.Instructor(owner));
        return view.table().phase();
    }
}
