package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import java.util.List;
import org.chokepoint.account.Actor;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.Session;
import org.chokepoint.classroom.SessionId;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameLinks;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Phase;
import org.chokepoint.scenario.Role;
import org.chokepoint.ui.Addresses;
import org.chokepoint.ui.live.LiveStreams;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.page.Brand;
import org.chokepoint.ui.text.Texts;

/** The join page on the wall: code, QR, seats filling. It gives way to the projector when the first round begins. */
@Route("wall")
@AnonymousAllowed
class WallPage extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final Classrooms classrooms;
    private final Games games;
    private final LiveStreams live;
    private final Addresses addresses;
    private final Texts texts;
    private final Span seated = new Span();
    private final Div join = new Div();
    private final Div teams = new Div();

    WallPage(Classrooms classrooms, Games games, LiveStreams live, Addresses addresses, Texts texts) {
        this.classrooms = classrooms;
        this.games = games;
        this.live = live;
        this.addresses = addresses;
        this.texts = texts;
        addClassName("wall");
        join.addClassName("join");
        teams.addClassName("four");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Session session = SessionId.typed(id)
                .flatMap(classrooms::session)
                .orElseThrow(() -> new NotFoundException("no session " + id));
        Classroom classroom = classrooms.classroom(session.classroom());
        Div strip = new Div(new Brand(classroom.title()), seated);
        strip.addClassName("strip");
        add(strip, join, teams);
        GameId game = new GameId(session.game());
        live.watch(
                this,
                session.id().stream(),
                () -> classrooms.session(session.id()).ifPresent(now -> showJoin(classroom, now)));
        live.watch(this, game.stream(), () -> showSeats(game));
    }

    @Override
    public String getPageTitle() {
        return texts.get("classroom.wall.title");
    }

    private void showJoin(Classroom classroom, Session session) {
        List<String> reachable = addresses.all();
        String address = session.address().isEmpty() && !reachable.isEmpty() ? reachable.getFirst() : session.address();
        Div words = new Div(new H1(texts.get("classroom.wall.title")));
        words.addClassName("words");
        join.removeAll();
        if (session.joinOpen() && !address.isEmpty()) {
            String link = address + "/" + ClassroomLinks.join(classroom.code());
            join.add(QrCode.of(link, texts.get("classroom.wall.qr", link)));
            words.add(new Paragraph(open(URI.create(address))));
        } else {
            words.add(new Paragraph(
                    texts.get(session.joinOpen() ? "classroom.wall.no-address" : "classroom.wall.closed")));
        }
        Paragraph code = new Paragraph(classroom.code().value());
        code.addClassName("code");
        code.setId("wall-code");
        Paragraph about = new Paragraph(texts.get("classroom.wall.about"));
        about.addClassName("note");
        words.add(code, about);
        join.add(words);
    }

    private Component[] open(URI address) {
        Span host = new Span(address.getRawAuthority());
        host.addClassName("b");
        return new Component[] {
            new Span(texts.get("classroom.wall.scan") + " "), host, new Span(" " + texts.get("classroom.wall.type"))
        };
    }

    private void showSeats(GameId game) {
        if (!(games.view(game, new Actor.Visitor()) instanceof GameView.Projector view)) {
            return;
        }
        if (view.table().phase() != Phase.LOBBY) {
            getUI().ifPresent(ui -> ui.navigate(GameLinks.projector(game)));
            return;
        }
        int sum = view.seats().values().stream().mapToInt(Integer::intValue).sum();
        seated.setText(texts.get("classroom.wall.seated", sum));
        seated.setId("seated");
        teams.removeAll();
        games.scenario(game)
                .roles()
                .forEach(role -> teams.add(team(role, view.seats().getOrDefault(role.id(), 0))));
    }

    private Div team(Role role, int seats) {
        Div dots = new Div();
        dots.addClassName("dots");
        dots.getElement().setAttribute("role", "img");
        dots.getElement().setAttribute("aria-label", texts.get("classroom.wall.seats", seats));
        for (int seat = 0; seat < Math.max(seats, 1); seat++) {
            Element dot = new Element("i");
            dot.getClassList().set("full", seat < seats);
            dots.getElement().appendChild(dot);
        }
        Div team = new Div(new ActorMark(role.id().value(), role.name()), dots);
        team.addClassName("rule");
        team.setId("wall-" + role.id().value());
        return team;
    }
}
