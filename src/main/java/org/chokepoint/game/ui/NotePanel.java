package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

/** Notes that a team keeps for itself. */
class NotePanel extends Div {

    private static final int MOST = 280;

    private final Desk desk;
    private final TextArea text = new TextArea();
    private final UnorderedList notes = new UnorderedList();

    NotePanel(Desk desk) {
        this.desk = desk;
        Paragraph about = new Paragraph(desk.texts().get("game.note.about"));
        about.addClassNames("small", "dim");
        text.setLabel(desk.texts().get("game.note.label"));
        text.setMaxLength(MOST);
        text.setWidthFull();
        text.setId("note");
        Button keep = new Button(desk.texts().get("game.note.keep"), click -> keep());
        keep.setId("keep-note");
        notes.addClassName("rows");
        notes.setId("notes");
        addClassName("note-panel");
        add(new H2(desk.texts().get("game.note.title")), about, text, keep, notes);
    }

    void update() {
        notes.removeAll();
        desk.notes().forEach(note -> notes.add(new ListItem(note)));
    }

    private void keep() {
        String typed = text.getValue().strip();
        if (!typed.isEmpty() && typed.length() <= MOST) {
            desk.note(typed);
            text.clear();
            update();
        }
    }
}
