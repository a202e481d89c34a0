package org.chokepoint.ui;

import org.chokepoint.ui.text.Texts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console, once the server answers, where it is reached. */
@Component
class Greeting {

    private final Addresses addresses;
    private final Texts texts;

    Greeting(Addresses addresses, Texts texts) {
        this.addresses = addresses;
        this.texts = texts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        StringBuilder lines =
                new StringBuilder("\n").append(texts.get("ui.greeting.here", "http://localhost:" + addresses.port()));
        addresses.all().forEach(base -> lines.append('\n').append(texts.get("ui.greeting.others", base)));
        System.out.println(lines.append('\n'));
    }
}
