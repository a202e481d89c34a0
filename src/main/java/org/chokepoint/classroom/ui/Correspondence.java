package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Talk;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** What the room has reported, said and offered, the newest first. */
class Correspondence extends Div {

    private final Texts texts;
    private final UnorderedList problems = rows("problems");
    private final Paragraph none;
    private final UnorderedList letters = rows("letters");
    private final UnorderedList statements = rows("statements");
    private final UnorderedList offers = rows("offers");
    private final Details lettersFold = new Details("", letters);
    private final Details statementsFold = new Details("", statements);
    private final Details offersFold = new Details("", offers);
    private final WhenChanged changed = new WhenChanged();

    Correspondence(Texts texts) {
        this.texts = texts;
        this.none = new Paragraph(texts.get("classroom.control.problems.none"));
        none.addClassName("dim");
        Div said = new Div(problems);
        said.getElement().setAttribute("role", "status");
        add(new H2(texts.get("classroom.control.problems")), none, said, lettersFold, statementsFold, offersFold);
        addClassNames("aside", "rule");
    }

    /** @param said the texts by their keys; an erased one is missing */
    void update(Scenario scenario, GameView.Instructor view, Map<String, String> said, Map<SeatId, String> names) {
        changed.draw(
                List.of(view.problems(), view.letters(), view.table().statements(), view.offers(), said, names),
                () -> show(scenario, view, said, names));
    }

    private void show(
            Scenario scenario, GameView.Instructor view, Map<String, String> said, Map<SeatId, String> names) {
        none.setVisible(view.problems().isEmpty());
        fill(problems, view.problems().stream().map(problem -> problem(problem, text(said, problem.key()), names)));
        fill(letters, view.letters().stream().map(letter -> letter(scenario, letter, text(said, letter.key()))));
        fill(
                statements,
                view.table().statements().stream()
                        .map(one -> line(
                                texts.get("classroom.control.said", name(scenario, one.role()), one.round()),
                                text(said, one.key()))));
        fill(offers, view.offers().stream().map(bargain -> offer(scenario, bargain)));
        lettersFold.setSummaryText(
                texts.get("classroom.control.letters", view.letters().size()));
        statementsFold.setSummaryText(texts.get(
                "classroom.control.statements", view.table().statements().size()));
        offersFold.setSummaryText(
                texts.get("classroom.control.offers", view.offers().size()));
    }

    private String text(Map<String, String> said, String key) {
        return said.getOrDefault(key, texts.get("classroom.control.erased"));
    }

    private ListItem problem(Talk.Problem problem, String text, Map<SeatId, String> names) {
        String who = problem.seat()
                .flatMap(seat -> Optional.ofNullable(names.get(seat)))
                .orElse(texts.get("classroom.control.nameless"));
        return line(who, text);
    }

    private ListItem letter(Scenario scenario, Talk.Letter letter, String text) {
        String head = texts.get(
                "classroom.control.letter", name(scenario, letter.from()), name(scenario, letter.to()), letter.round());
        return line(head, text);
    }

    private ListItem offer(Scenario scenario, Bargain bargain) {
        String head = texts.get(
                "classroom.control.offer",
                name(scenario, bargain.offer().from()),
                name(scenario, bargain.offer().to()),
                texts.get("classroom.control.standing." + bargain.standing()));
        String secret = bargain.offer().secret() ? texts.get("classroom.control.offer.secret") + " " : "";
        String terms = terms(scenario, bargain.offer().terms());
        String conditions = bargain.offer().conditions().isEmpty()
                ? ""
                : " "
                        + texts.get(
                                "classroom.control.offer.if",
                                terms(scenario, bargain.offer().conditions()));
        return line(head, secret + terms + conditions);
    }

    private String terms(Scenario scenario, List<Term> terms) {
        return terms.stream().map(term -> term(scenario, term)).collect(Collectors.joining("; "));
    }

    private String term(Scenario scenario, Term term) {
        Role role = scenario.role(term.role());
        return texts.get(
                "classroom.control.term." + term.bound(),
                role.name(),
                role.lever(term.lever()).map(Lever::name).orElse(term.lever().value()),
                String.format(Locale.ROOT, "%.2f", term.level()),
                term.fromRound(),
                term.toRound());
    }

    private static String name(Scenario scenario, RoleId role) {
        return scenario.role(role).name();
    }

    private static ListItem line(String head, String text) {
        Span who = new Span(head);
        who.addClassNames("small", "dim");
        return new ListItem(who, new Div(text));
    }

    private static void fill(UnorderedList list, Stream<ListItem> items) {
        list.removeAll();
        list.add(items.toList().reversed().toArray(Component[]::new));
    }

    private static UnorderedList rows(String id) {
        UnorderedList list = new UnorderedList();
        list.setId(id);
        list.addClassName("rows");
        return list;
    }
}
