package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Scenario;

/** One's own forecasts for the end of the round. */
class ForecastPanel extends Div {

    private final List<ForecastForm> forms = new ArrayList<>();

    ForecastPanel(Desk desk, GameView.Member member) {
        Scenario scenario = desk.scenario();
        int round = member.table().round();
        String end = Quarters.label(scenario.calendar().startOf(round + 1));
        Paragraph about = new Paragraph(desk.texts().get("game.forecast.about", end));
        about.addClassNames("small", "dim");
        setId("forecasts");
        addClassNames("rule", "stack");
        add(new H2(desk.texts().get("game.forecast.title")), about);
        scenario.questions().forEach(question -> {
            Refused refused = new Refused(desk, "forecast-refused-" + question.id());
            ForecastForm form = new ForecastForm(
                    desk.texts(),
                    question,
                    answer -> refused.show(desk.act(new GameCommand.Forecast(round, question.id(), answer))));
            forms.add(form);
            add(form, refused);
        });
        setVisible(!scenario.questions().isEmpty());
        forms.forEach(form -> own(member, form));
    }

    private static void own(GameView.Member member, ForecastForm form) {
        member.forecasts().stream()
                .filter(one ->
                        one.round() == member.table().round() && one.question().equals(form.question()))
                .flatMap(one -> one.own().stream())
                .forEach(form::saved);
    }
}
