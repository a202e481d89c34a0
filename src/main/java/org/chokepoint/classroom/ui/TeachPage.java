package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.UserId;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.Session;
import org.chokepoint.explorer.AssumptionSets;
import org.chokepoint.game.Games;
import org.chokepoint.game.Settings;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.PageFrame;
import org.chokepoint.ui.text.Texts;

/** An instructor's classes: make one, open a session with it, come back to a session that runs. */
@Route("teach")
@RolesAllowed("INSTRUCTOR")
class TeachPage extends Div implements HasDynamicTitle {

    private static final int LONGEST_TITLE = 80;

    private final Classrooms classrooms;
    private final Games games;
    private final AssumptionSets sets;
    private final Texts texts;
    private final UserId owner;
    private final Div list = new Div();

    TeachPage(
            Classrooms classrooms,
            Games games,
            AssumptionSets sets,
            CurrentActor current,
            Texts texts,
            AuthenticationContext signedIn) {
        this.classrooms = classrooms;
        this.games = games;
        this.sets = sets;
        this.texts = texts;
        if (!(current.actor() instanceof Actor.Instructor(UserId user))) {
            throw new IllegalStateException("only instructors come here");
        }
        this.owner = user;
        PageFrame frame = new PageFrame(texts.get("ui.brand"));
        Button leave = new Button(texts.get("classroom.teach.leave"), click -> signedIn.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        frame.whose(leave);
        list.addClassName("stack");
        list.setId("classes");
        Div columns = new Div(new Div(new H1(texts.get("classroom.teach.title")), list), newClass());
        columns.addClassNames("columns", "two-columns");
        frame.content(columns);
        add(frame);
        show();
    }

    @Override
    public String getPageTitle() {
        return texts.get("classroom.teach.title");
    }

    private Div newClass() {
        TextField title = new TextField(texts.get("classroom.teach.name"));
        title.setMaxLength(LONGEST_TITLE);
        title.setId("class-title");
        title.setWidthFull();
        Button make = new Button(texts.get("classroom.teach.make"), click -> make(title));
        make.setId("make-class");
        Paragraph about = new Paragraph(texts.get("classroom.teach.about"));
        about.addClassNames("small", "dim");
        Div box = new Div(new H2(texts.get("classroom.teach.new")), about, title, make);
        box.addClassNames("aside", "rule");
        return box;
    }

    private void make(TextField title) {
        String typed = title.getValue().strip();
        title.setInvalid(typed.isEmpty());
        title.setErrorMessage(texts.get("classroom.teach.name.empty"));
        if (!typed.isEmpty()) {
            classrooms.create(typed, owner);
            title.clear();
            title.setInvalid(false);
            show();
        }
    }

    private void show() {
        List<Classroom> own = classrooms.of(owner);
        list.removeAll();
        own.forEach(classroom -> list.add(card(classroom)));
        if (own.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("classroom.teach.none"));
            none.addClassName("dim");
            list.add(none);
        }
    }

    private Div card(Classroom classroom) {
        Span code = new Span(texts.get("classroom.teach.code", classroom.code().value()));
        code.addClassName("dim");
        Div head = new Div(new H2(classroom.title()), code);
        head.addClassName("between");
        Div card = new Div(head);
        classrooms.current(classroom.id()).ifPresent(session -> card.add(running(session)));
        card.add(new OpeningForm(
                games.scenarios(),
                model -> sets.of(owner, model),
                texts,
                (scenario, settings) -> open(classroom, scenario, settings)));
        card.addClassNames("card", "stack");
        return card;
    }

    private Paragraph running(Session session) {
        RouterLink link = new RouterLink(
                texts.get("classroom.teach.back", title(session)),
                ControlPage.class,
                session.id().value().toString());
        link.addClassName("b");
        return new Paragraph(link);
    }

    /** What runs is not read for its title: a class whose game cannot be read must not hide the others. */
    private String title(Session session) {
        return games.scenarios().stream()
                .filter(scenario -> scenario.slug().equals(session.scenario()))
                .map(Scenario::title)
                .findFirst()
                .orElse(session.scenario());
    }

    private void open(Classroom classroom, Scenario scenario, Settings settings) {
        Session session = classrooms.openSession(classroom, scenario.slug(), settings);
        getUI().ifPresent(ui ->
                ui.navigate(ControlPage.class, session.id().value().toString()));
    }
}
