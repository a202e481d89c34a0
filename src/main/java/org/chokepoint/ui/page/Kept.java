package org.chokepoint.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;

/** What stays when a page is drawn anew: children that are still wanted, and the focus. */
public final class Kept {

    private Kept() {}

    /** Shows the wanted children; those that stood there already are not moved. */
    public static void show(HasComponents parent, List<? extends Component> wanted) {
        parent.getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .filter(child -> !wanted.contains(child))
                .toList()
                .forEach(parent::remove);
        for (int place = 0; place < wanted.size(); place++) {
            Component child = wanted.get(place);
            boolean stands = place < parent.getElement().getChildCount()
                    && parent.getElement().getChild(place).equals(child.getElement());
            if (!stands) {
                parent.addComponentAtIndex(place, child);
            }
        }
    }

    /** Gives the focus to a component if what had it is gone. */
    public static void focus(Component heir) {
        heir.getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("if (document.activeElement === document.body) this.focus({preventScroll: true})");
    }
}
