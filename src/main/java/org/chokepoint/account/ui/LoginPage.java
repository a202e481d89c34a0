package org.chokepoint.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chokepoint.ui.page.PageFrame;
import org.chokepoint.ui.text.Texts;

/** Instructors sign in here; students never need to. */
@Route("login")
@AnonymousAllowed
class LoginPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts;
    private final LoginForm form = new LoginForm();

    LoginPage(Texts texts) {
        this.texts = texts;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(wording());
        PageFrame frame = new PageFrame(texts.get("ui.brand"));
        Paragraph hint = new Paragraph(texts.get("account.login.hint"));
        hint.addClassName("dim");
        Anchor join = new Anchor("/join", texts.get("account.login.join"));
        join.setRouterIgnore(true);
        Div box = new Div(new H1(texts.get("account.login.title")), hint, join, form);
        box.addClassName("narrow");
        frame.content(box);
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return texts.get("account.login.title");
    }

    private LoginI18n wording() {
        LoginI18n wording = LoginI18n.createDefault();
        wording.getForm().setTitle("");
        wording.getForm().setUsername(texts.get("account.login.name"));
        wording.getForm().setPassword(texts.get("account.login.password"));
        wording.getForm().setSubmit(texts.get("account.login.submit"));
        wording.getErrorMessage().setTitle(texts.get("account.login.refused"));
        wording.getErrorMessage().setMessage(texts.get("account.login.refused.next"));
        return wording;
    }
}
