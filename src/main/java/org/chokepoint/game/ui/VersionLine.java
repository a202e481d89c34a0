package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import org.chokepoint.game.DraftVersion;
import org.chokepoint.game.GameView;

/** Which version of the draft is shown, the step back, and all versions with who made them. */
class VersionLine extends Div {

    private final Desk desk;
    private final IntConsumer onRestore;
    private final Span version = new Span();
    private final Button undo;
    private final UnorderedList list = new UnorderedList();
    private final Details history;
    private int before;

    /** @param onRestore takes the number of the version that shall be the newest */
    VersionLine(Desk desk, IntConsumer onRestore) {
        this.desk = desk;
        this.onRestore = onRestore;
        this.undo = new Button(desk.texts().get("game.version.undo"), click -> onRestore.accept(before));
        this.history = new Details(desk.texts().get("game.version.history"), list);
        undo.setId("undo");
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        version.setId("version");
        list.addClassName("rows");
        list.setId("versions");
        Div line = new Div(version, undo);
        line.addClassName("between");
        add(line, history);
    }

    void update(GameView.Drafting drafting) {
        int now = drafting.version();
        before = now == 0 ? 0 : drafting.history().getLast().before();
        version.setText(desk.texts().get(now == 0 ? "game.version.none" : "game.version.now", now));
        undo.setVisible(before > 0);
        history.setVisible(now > 1);
        drafting.history().stream()
                .skip(list.getComponentCount())
                .forEach(fresh -> list.addComponentAtIndex(0, item(fresh)));
    }

    private ListItem item(DraftVersion old) {
        Span who = new Span(desk.texts().get("game.version.by", old.number(), desk.names(List.of(old.seat()))));
        Button restore = new Button(desk.texts().get("game.version.restore"), click -> onRestore.accept(old.number()));
        restore.addThemeVariants(ButtonVariant.TERTIARY);
        restore.setAriaLabel(desk.texts().get("game.version.restore.of", old.number()));
        ListItem item = new ListItem(who, restore);
        item.addClassName("between");
        return item;
    }
}
