package org.chokepoint.ui.page;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;

/** An actor's symbol and name in its colour; the symbol is hidden from screen readers, the name is text. */
public final class ActorMark extends Span {

    private static final Map<String, String> SHAPES = Map.of(
            "USG", "<rect x='1' y='1' width='14' height='14'/>",
            "CNG", "<path d='M8 0 16 8 8 16 0 8Z'/>",
            "USC", "<circle cx='8' cy='8' r='7.5'/>",
            "CNC", "<path d='M0 12.5a8 8 0 0 1 16 0Z'/>",
            "UCM", "<path d='M6 1h4v5h5v4h-5v5H6v-5H1V6h5Z'/>",
            "ALY",
                    "<path fill-rule='evenodd' d='M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Zm0 2.2a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 8 2.7Z'/>");

    /** @param role the code of the actor: USG, CNG, USC, CNC, UCM or ALY */
    public ActorMark(String role, String name) {
        addClassNames("who", role.toLowerCase(Locale.ROOT));
        add(symbol(role), new Span(name));
    }

    private static Svg symbol(String role) {
        String shape = SHAPES.get(role);
        if (shape == null) {
            throw new IllegalArgumentException("no symbol for actor " + role + ", known are " + SHAPES.keySet());
        }
        Svg svg = new Svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' width='1em' height='1em'"
                + " fill='currentColor' aria-hidden='true'>" + shape + "</svg>");
        svg.addClassName("symbol");
        return svg;
    }
}
