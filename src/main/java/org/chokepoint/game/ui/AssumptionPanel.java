package org.chokepoint.game.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Office;
import org.chokepoint.game.Stance;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** What the preview takes the other teams to do. */
class AssumptionPanel extends Details {

    private final Texts texts;
    private final Map<RoleId, Select<Stance>> selects = new LinkedHashMap<>();

    AssumptionPanel(Texts texts, Scenario scenario, RoleId own, BiConsumer<RoleId, Stance> onAssume) {
        super(texts.get("game.assume.title"));
        this.texts = texts;
        Paragraph about = new Paragraph(texts.get("game.assume.about"));
        about.addClassNames("small", "dim");
        Div fields = new Div(about);
        fields.addClassName("stack");
        add(fields);
        List<Stance> stances = new ArrayList<>(List.of(new Stance.Hold(), new Stance.History()));
        scenario.situations().forEach(situation -> stances.add(new Stance.Situation(situation.name())));
        scenario.roles().stream().filter(role -> !role.id().equals(own)).forEach(role -> {
            Select<Stance> select = new Select<>();
            select.setLabel(role.name());
            select.setId("assume-" + role.id().value());
            select.setItems(stances);
            select.setItemLabelGenerator(this::label);
            select.setWidthFull();
            select.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    onAssume.accept(role.id(), change.getValue());
                }
            });
            selects.put(role.id(), select);
            fields.add(select);
        });
    }

    void update(GameView.Member member) {
        boolean mine = member.team().mine().contains(Office.ANALYST);
        selects.forEach((role, select) -> {
            select.setValue(member.assumptions().getOrDefault(role, new Stance.Hold()));
            select.setReadOnly(!mine);
        });
    }

    private String label(Stance stance) {
        return switch (stance) {
            case Stance.Hold hold -> texts.get("game.assume.hold");
            case Stance.History history -> texts.get("game.assume.history");
            case Stance.Situation(String name) -> texts.get("game.assume.situation", name);
        };
    }
}
