package org.chokepoint.game.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.content.Language;
import org.chokepoint.game.GameView;
import org.chokepoint.lesson.Lesson;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.BesideLink;
import org.chokepoint.ui.text.Texts;
import org.springframework.stereotype.Component;

/** What is to be read beside a game: before it, of an event, and afterwards. */
@Component
record Readings(Texts texts, Lessons lessons) {

    private static final int FIRST = 4;
    private static final int WHY = 3;
    private static final double MOVED = 0.01;

    /** A link to the lesson of a card. */
    Optional<BesideLink> of(Card card) {
        return lessons.find(card.lesson(), language()).map(this::link);
    }

    /** The lessons on the levers of a role, those first that prepare most of them. */
    Div first(Role role) {
        Map<Lesson, Integer> prepared = new LinkedHashMap<>();
        for (Lever lever : role.levers()) {
            preparing(lever.id()).forEach(lesson -> prepared.merge(lesson, 1, Integer::sum));
        }
        Stream<Lesson> most = prepared.entrySet().stream()
                .sorted(Map.Entry.<Lesson, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey);
        return list("read-first", "game.read.first", most.limit(FIRST).toList());
    }

    /** The lessons on what came in the last round, and on the levers that a role has moved farthest in the game. */
    Div why(Scenario scenario, GameView.Member member) {
        Map<LeverId, Double> moved = new LinkedHashMap<>();
        for (GameView.Reveal reveal : member.table().reveals()) {
            Optional.ofNullable(reveal.moves().get(member.role().id()))
                    .ifPresent(moves -> moves.after()
                            .levels()
                            .forEach((lever, level) -> moved.merge(
                                    lever, Math.abs(level - moves.before().level(lever)), Double::sum)));
        }
        Stream<Lesson> ofLevers = moved.entrySet().stream()
                .filter(lever -> lever.getValue() > MOVED)
                .sorted(Map.Entry.<LeverId, Double>comparingByValue().reversed())
                .flatMap(lever -> preparing(lever.getKey()).limit(1));
        Stream<Lesson> ofCards = member.table().cards().stream()
                .filter(card -> card.round() == member.table().round())
                .flatMap(card -> scenario.card(card.card()).stream())
                .flatMap(card -> lessons.find(card.lesson(), language()).stream());
        Div why = list(
                "read-why",
                "game.read.why",
                Stream.concat(ofCards, ofLevers).distinct().limit(WHY).toList());
        why.addClassName("rule");
        return why;
    }

    private Stream<Lesson> preparing(LeverId lever) {
        return lessons.preparing(lever.value(), language()).stream();
    }

    /** Nothing to see when there is nothing to read. */
    private Div list(String id, String title, List<Lesson> read) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        read.forEach(lesson -> list.add(new ListItem(new BesideLink(
                lesson.path(), texts.get("game.read.minutes", lesson.about().title(), minutes(lesson))))));
        Div box = new Div(new H2(texts.get(title)), list);
        box.setId(id);
        box.setVisible(!read.isEmpty());
        return box;
    }

    private static int minutes(Lesson lesson) {
        return lesson.about().minutes().reading();
    }

    private BesideLink link(Lesson lesson) {
        BesideLink link = new BesideLink(
                lesson.path(), texts.get("game.read", lesson.about().title()));
        link.addClassName("small");
        return link;
    }

    /** The language of the page. */
    static Language language() {
        UI page = UI.getCurrent();
        return page == null ? Language.EN : Language.of(page.getLocale());
    }
}
