package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.function.Consumer;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.ui.text.Texts;

/** One assumed value: a number within the parameter's range, its ends as buttons, and the way back to the model's own. */
final class ValueRow extends Div {

    private final Reading reading;
    private final Texts texts;
    private final Variable parameter;
    private final Assumptions assumptions;
    private final Consumer<Assumptions> changed;

    ValueRow(Reading reading, String name, Assumptions assumptions, Consumer<Assumptions> changed) {
        this.reading = reading;
        this.texts = reading.texts();
        this.parameter = reading.dossier().variable(name);
        this.assumptions = assumptions;
        this.changed = changed;
        addClassName("assumed");
        Range range = parameter.about().range();
        if (range != null) {
            add(field(range), ends(range));
        }
    }

    private NumberField field(Range range) {
        NumberField field = new NumberField(reading.title(parameter));
        field.setValue(assumptions.values().getOrDefault(parameter.name(), range.low()));
        field.setMin(range.low());
        field.setMax(range.high());
        field.setWidthFull();
        field.setHelperText(texts.get(
                "explorer.assumptions.range",
                Figures.plain(range.low()),
                Figures.plain(range.high()),
                texts.unit(parameter.unit()),
                parameter.equation()));
        String wrong =
                texts.get("explorer.assumptions.refused", Figures.plain(range.low()), Figures.plain(range.high()));
        field.setI18n(new NumberField.NumberFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        field.addValueChangeListener(entered -> {
            Double value = entered.getValue();
            if (value != null && value >= range.low() && value <= range.high()) {
                changed.accept(assumptions.with(parameter.name(), value));
            }
        });
        return field;
    }

    private Div ends(Range range) {
        Button back = new Button(
                texts.get("explorer.assumptions.back"), _ -> changed.accept(assumptions.without(parameter.name())));
        back.setAriaLabel(texts.get("explorer.assumptions.back.of", reading.title(parameter)));
        back.addThemeNames("tertiary");
        Div ends = new Div(
                end("explorer.assumptions.lowest", range.low()),
                end("explorer.assumptions.highest", range.high()),
                back);
        ends.addClassName("inline");
        return ends;
    }

    private Button end(String key, double value) {
        Button end = new Button(
                texts.get(key, Figures.plain(value)), _ -> changed.accept(assumptions.with(parameter.name(), value)));
        end.addThemeNames("tertiary");
        return end;
    }
}
