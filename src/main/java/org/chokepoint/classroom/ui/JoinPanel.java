package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.chokepoint.classroom.Classroom;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.Session;
import org.chokepoint.ui.page.BesideLink;
import org.chokepoint.ui.text.Texts;

/** How students come in: the class code, the address that phones reach, joining open or closed, the page for the wall. */
class JoinPanel extends Div {

    private final Classrooms classrooms;
    private final Session session;
    private final Texts texts;
    private final Paragraph state = new Paragraph();
    private final Button toggle = new Button();
    private final RadioButtonGroup<String> address = new RadioButtonGroup<>();
    private final String first;
    private boolean open;

    JoinPanel(Classrooms classrooms, Classroom classroom, Session session, List<String> addresses, Texts texts) {
        this.classrooms = classrooms;
        this.session = session;
        this.texts = texts;
        this.first = addresses.isEmpty() ? "" : addresses.getFirst();
        Span code = new Span(classroom.code().value());
        code.addClassName("class-code");
        code.setId("class-code");
        BesideLink wall = new BesideLink("/" + ClassroomLinks.wall(session.id()), texts.get("classroom.control.wall"));
        wall.addClassNames("btn", "second");
        wall.setId("wall-link");
        toggle.setId("toggle-joining");
        toggle.addClickListener(click -> toggleJoining());
        add(new H2(texts.get("classroom.control.join")), new Paragraph(code), state, toggle);
        add(addresses.isEmpty() ? noAddress() : addressChoice(addresses), new Paragraph(wall));
        addClassNames("aside", "rule");
    }

    void update(Session now) {
        open = now.joinOpen();
        state.setText(texts.get(open ? "classroom.control.joining.open" : "classroom.control.joining.closed"));
        toggle.setText(texts.get(open ? "classroom.control.joining.close" : "classroom.control.joining.reopen"));
        address.setValue(now.address().isEmpty() ? first : now.address());
    }

    private void toggleJoining() {
        if (open) {
            classrooms.closeJoining(session.id());
        } else {
            classrooms.openJoining(session.id());
        }
    }

    private RadioButtonGroup<String> addressChoice(List<String> addresses) {
        address.setLabel(texts.get("classroom.control.address"));
        address.setHelperText(texts.get("classroom.control.address.hint"));
        address.setItems(addresses);
        address.setId("address");
        address.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null) {
                classrooms.chooseAddress(session.id(), changed.getValue());
            }
        });
        return address;
    }

    private Paragraph noAddress() {
        Paragraph none = new Paragraph(texts.get("classroom.control.address.none"));
        none.addClassName("refused");
        return none;
    }
}
