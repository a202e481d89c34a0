package org.chokepoint.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The time left until an instant that the server keeps; it counts in the browser and goes on when the line is quiet. */
@Tag("cp-countdown")
@JsModule("./components/countdown.ts")
public final class Countdown extends Component {

    private final Map<String, String> spoken;

    /** @param spoken what a screen reader hears, by seconds left, such as {@code "60" → "One minute left"} */
    public Countdown(Map<String, String> spoken) {
        this.spoken = Map.copyOf(spoken);
    }

    /** Counts down to {@code until}; {@code now} is the server's time. */
    public void run(Instant until, Instant now) {
        show(until, null, now);
    }

    /** Stands still with the time that is left. */
    public void stand(Duration left, Instant now) {
        show(now.plus(left), left.toMillis(), now);
    }

    private void show(Instant until, @Nullable Long left, Instant now) {
        ObjectNode clock = JsonMapper.shared().createObjectNode();
        clock.put("until", until.toEpochMilli()).put("left", left).put("now", now.toEpochMilli());
        ObjectNode texts = clock.putObject("spoken");
        spoken.forEach(texts::put);
        getElement().setPropertyJson("clock", clock);
    }
}
