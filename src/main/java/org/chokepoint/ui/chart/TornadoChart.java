package org.chokepoint.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What each number of a model does alone at either end of its range, the strongest first. */
@Tag("cp-tornado")
@JsModule("./components/tornado.ts")
public final class TornadoChart extends Component {

    /** {@code low} and {@code high} are the values tried, {@code atLow} and {@code atHigh} what comes of them. */
    public record Bar(String label, String unit, String low, String high, double atLow, double atHigh, String href) {}

    /** What the columns of the table are called, and the table itself. */
    public record Words(String tableCaption, String parameterName, String lowName, String highName) {}

    /** {@code base} is what comes of the usual values, {@code baseText} that in words; {@code digits} are decimals. */
    public record Data(String finding, double base, String baseText, int digits, List<Bar> bars) {}

    public TornadoChart(Data data, Words words) {
        ObjectNode json = JsonMapper.shared().valueToTree(data);
        json.setAll(JsonMapper.shared().<ObjectNode>valueToTree(words));
        getElement().setPropertyJson("data", json);
    }
}
