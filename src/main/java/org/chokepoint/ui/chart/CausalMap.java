package org.chokepoint.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What acts on what, as words and arrows that lead to pages, and as a list. With a centre its causes stand left and its effects right of it. */
@Tag("cp-causal-map")
@JsModule("./components/causal-map.ts")
public final class CausalMap extends Component {

    public enum Kind {
        CENTRE,
        STOCK,
        FLOW,
        AUXILIARY,
        LEVER,
        PARAMETER,
        SECTOR
    }

    /** {@code actor} is the code of whose lever it is, or empty. */
    public record Node(String id, String label, String href, Kind kind, String actor) {}

    /** {@code sign} is a plus, a minus, both or empty; {@code weight} from 0 to 1 is the width of the arrow. */
    public record Link(String from, String to, String sign, double weight) {}

    /** What stands on the buttons and between the names of the list. */
    public record Words(
            String zoomIn,
            String zoomOut,
            String whole,
            String asMap,
            String asList,
            String causes,
            String effects,
            String more,
            String fewer) {}

    public record Data(String title, List<Node> nodes, List<Link> links, Words words) {}

    public CausalMap(Data data) {
        getElement().setPropertyJson("data", JsonMapper.shared().<ObjectNode>valueToTree(data));
    }
}
