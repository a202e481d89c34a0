package org.chokepoint.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A line chart with its finding as a sentence and its values as a table. */
@Tag("cp-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./components/chart.ts")
public final class LineChart extends Component {

    /** A line; {@code values} go with the labels of the chart. Dashed lines are what the others are held against. */
    public record Line(String name, boolean dashed, double[] values) {}

    /** Between which values the runs of a sample lie, as many as the chart has labels. */
    public record Band(String name, double[] low, double[] high) {}

    /** A published figure at a label of the chart, and the least and the most that its sources allow. */
    public record Dot(String label, double value, double low, double high) {}

    /** What lies around and on the lines: bands, the wide one first, and dots with what they are. */
    public record Doubt(List<Band> bands, List<Dot> dots, String dotName) {

        public static final Doubt NONE = new Doubt(List.of(), List.of(), "");
    }

    /** What a chart shows. {@code now} is the label at which the future begins, {@code nowName} what is written there; {@code digits} are decimals. */
    public record Data(
            String title,
            String unit,
            String finding,
            List<String> labels,
            String now,
            int digits,
            List<Line> series,
            String nowName,
            String tableCaption) {}

    public LineChart(Data data, boolean wall) {
        this(data, Doubt.NONE, wall);
    }

    public LineChart(Data data, Doubt doubt, boolean wall) {
        ObjectNode json = JsonMapper.shared().valueToTree(data);
        json.setAll(JsonMapper.shared().<ObjectNode>valueToTree(doubt));
        getElement().setPropertyJson("data", json);
        getElement().setAttribute("wall", wall);
    }
}
