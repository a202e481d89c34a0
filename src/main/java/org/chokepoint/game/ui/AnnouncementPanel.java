package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Office;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.ui.page.Kept;
import org.chokepoint.ui.text.Texts;

/** Levels for the next round that the team announces with its order. */
class AnnouncementPanel extends Details {

    private final Texts texts;
    private final Role role;
    private final Consumer<Order> onAnnounce;
    private final UnorderedList list = new UnorderedList();
    private final Select<Lever> lever = new Select<>();
    private final NumberField level = new NumberField();
    private final Div form;
    private Order now = new Order(Map.of());

    /** @param onAnnounce takes all levels that shall be announced */
    AnnouncementPanel(Texts texts, Role role, Consumer<Order> onAnnounce) {
        super(texts.get("game.announce.title"));
        this.texts = texts;
        this.role = role;
        this.onAnnounce = onAnnounce;
        lever.setLabel(texts.get("game.term.lever"));
        lever.setItems(role.levers());
        lever.setItemLabelGenerator(Lever::name);
        lever.setId("announce-lever");
        level.setLabel(texts.get("game.term.level"));
        level.setMin(0);
        level.setMax(1);
        level.setStep(0.0001);
        level.setId("announce-level");
        Button announce = new Button(texts.get("game.announce.add"), click -> announce());
        announce.setId("announce");
        this.form = new Div(lever, level, announce);
        form.addClassName("inline");
        list.addClassName("rows");
        Paragraph about = new Paragraph(texts.get("game.announce.about"));
        about.addClassNames("small", "dim");
        add(about, list, form);
    }

    void update(GameView.Member member) {
        form.setVisible(member.team().mine().contains(Office.LEAD));
        if (!member.drafting().next().equals(now)) {
            now = member.drafting().next();
            list.removeAll();
            now.levels().forEach((id, announced) -> list.add(item(id, announced)));
        }
    }

    private ListItem item(LeverId id, double announced) {
        String name = role.lever(id).map(Lever::name).orElseGet(id::value);
        Button drop = new Button(texts.get("game.announce.drop"), click -> {
            Map<LeverId, Double> less = new LinkedHashMap<>(now.levels());
            less.remove(id);
            onAnnounce.accept(new Order(less));
            Kept.focus(list);
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(texts.get("game.announce.drop.of", name));
        ListItem item = new ListItem(new Span(name + " " + Numbers.level(announced)), drop);
        item.addClassName("between");
        return item;
    }

    private void announce() {
        if (lever.getValue() != null && !level.isEmpty()) {
            onAnnounce.accept(now.with(new Order(Map.of(lever.getValue().id(), level.getValue()))));
        }
    }
}
