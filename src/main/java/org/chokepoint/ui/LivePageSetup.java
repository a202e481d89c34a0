package org.chokepoint.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.chokepoint.ui.text.Texts;
import org.jsoup.nodes.Document;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What holds for every live page: an error handler with an incident number, and silent return after a restart. */
@Component
class LivePageSetup implements VaadinServiceInitListener {

    private final Texts texts;
    private final MessageSource messages;

    LivePageSetup(Texts texts, MessageSource messages) {
        this.texts = texts;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // A page whose server session is gone (restart, long sleep) loads itself again; the seat cookie does the rest.
        event.getSource().setSystemMessagesProvider(info -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            return messages;
        });
        event.addIndexHtmlRequestListener(page -> opening(page.getDocument()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::show));
    }

    /** Its language, and a title and a sentence until the page has its own. */
    private void opening(Document page) {
        Locale locale = VaadinSession.getCurrent().getLocale();
        page.child(0).attr("lang", locale.toLanguageTag());
        page.title(texts.get("ui.brand"));
        page.body()
                .appendElement("p")
                .addClass("opening")
                .attr("role", "status")
                .text(requireNonNull(messages.getMessage("ui.opening", null, locale)));
    }

    private void show(ErrorEvent event) {
        String number = Incidents.record(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Paragraph notice = new Paragraph(texts.get("ui.incident", number));
            notice.addClassName("failure");
            notice.getElement().setAttribute("role", "alert");
            ui.addComponentAsFirst(notice);
        }
    }
}
