package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;

/** Notes that a team keeps for itself. */
class NotePanel extends Div {

    private final Desk desk;
    private final UnorderedList notes = new UnorderedList();

    NotePanel(Desk desk) {
        this.desk = desk;
        Paragraph about = new Paragraph(desk.texts().get("game.note.about"));
        about.addClassNames("small", "dim");
        Composer composer = new Composer(
                "note", desk.texts().get("game.note.label"), desk.texts().get("game.note.keep"), this::keep);
        notes.addClassName("rows");
        notes.setId("notes");
        addClassName("note-panel");
        add(new H2(desk.texts().get("game.note.title")), about, composer, notes);
    }

    void update() {
        notes.removeAll();
        desk.notes().forEach(note -> notes.add(new ListItem(note)));
    }

    private boolean keep(String typed) {
        boolean kept = desk.write(typed, GameCommand.WriteNote::new) instanceof Decision.Accepted;
        update();
        return kept;
    }
}
