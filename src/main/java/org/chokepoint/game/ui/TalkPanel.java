package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Office;
import org.chokepoint.game.Refusal;
import org.chokepoint.game.Talk;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.ActorMark;

/** Messages between two teams, and the statements that everybody reads. */
class TalkPanel extends Div {

    private final Desk desk;
    private final Scenario scenario;
    private final Refused refused;
    private final UnorderedList letters = new UnorderedList();
    private final UnorderedList statements = new UnorderedList();
    private final Select<Role> to = new Select<>();
    private final Div write;
    private final Composer state;
    private final OfficeLine lead;
    private Object shown = "";

    TalkPanel(Desk desk, Scenario scenario, RoleId own) {
        this.desk = desk;
        this.scenario = scenario;
        this.refused = new Refused(desk, "talk-refused");
        to.setId("message-to");
        to.setLabel(desk.texts().get("game.talk.to"));
        to.setItems(
                scenario.roles().stream().filter(role -> !role.id().equals(own)).toList());
        to.setItemLabelGenerator(Role::name);
        to.setWidthFull();
        this.write =
                new Div(to, new Composer("message", text("game.talk.message"), text("game.talk.send"), this::message));
        this.state = new Composer("statement", text("game.talk.statement.label"), text("game.talk.state"), this::state);
        Paragraph about = new Paragraph(text("game.talk.about"));
        about.addClassNames("small", "dim");
        Paragraph once = new Paragraph(text("game.talk.once"));
        once.addClassNames("small", "dim");
        this.lead = new OfficeLine(desk, Office.LEAD);
        letters.addClassName("rows");
        letters.setId("letters");
        statements.addClassName("rows");
        statements.setId("statements");
        addClassName("aside");
        add(
                new Div(new H2(text("game.talk.title")), about, refused, write, letters),
                new Div(new H2(text("game.talk.statements")), once, lead, state, statements));
    }

    void update(GameView.Member member) {
        boolean running = member.table().round() > 0;
        write.setVisible(running && member.team().mine().contains(Office.ENVOY));
        state.setVisible(running && member.team().mine().contains(Office.LEAD) && !hasStated(member));
        lead.update(member);
        Object now = member.letters().size() + " " + member.table().statements().size();
        if (!now.equals(shown)) {
            shown = now;
            Map<String, String> written = desk.written();
            letters.removeAll();
            member.letters().reversed().forEach(letter -> letters.add(item(letter, written)));
            statements.removeAll();
            member.table().statements().reversed().forEach(statement -> statements.add(item(statement, written)));
        }
    }

    private static boolean hasStated(GameView.Member member) {
        return member.table().statements().stream()
                .anyMatch(statement -> statement.role().equals(member.role().id())
                        && statement.round() == member.table().round());
    }

    private ListItem item(Talk.Letter letter, Map<String, String> written) {
        Div between = new Div(mark(letter.from()), new Span(" \u2192 "), mark(letter.to()));
        return item(between, letter.round(), written.getOrDefault(letter.key(), text("game.talk.erased")));
    }

    private ListItem item(Talk.Statement statement, Map<String, String> written) {
        Div who = new Div(mark(statement.role()));
        return item(who, statement.round(), written.getOrDefault(statement.key(), text("game.talk.erased")));
    }

    private ListItem item(Div who, int round, String said) {
        who.add(new Span(" · " + desk.texts().get("game.talk.round", round)));
        who.addClassName("small");
        return new ListItem(who, new Paragraph(said));
    }

    private ActorMark mark(RoleId role) {
        return new ActorMark(role.value(), scenario.role(role).name());
    }

    private boolean message(String typed) {
        Role other = to.getValue();
        return refused.show(
                other == null
                        ? new Decision.Rejected(new Refusal(Refusal.Reason.WRONG_TEAM))
                        : desk.write(typed, key -> new GameCommand.Message(other.id(), key)));
    }

    private boolean state(String typed) {
        return refused.show(desk.write(typed, GameCommand.MakeStatement::new));
    }

    private String text(String key) {
        return desk.texts().get(key);
    }
}
