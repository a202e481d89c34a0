package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Office;

/** Two keys seal an order: who has signed, the own key, and the way back. */
class SigningBar extends Div {

    private final Desk desk;
    private final Span signed = new Span();
    private final Button sign;
    private final Button back;

    SigningBar(Desk desk, Refused refused, Runnable onSign, Runnable onTakeBack) {
        this.desk = desk;
        this.sign = new Button(desk.texts().get("game.sign"), click -> onSign.run());
        this.back = new Button(desk.texts().get("game.sign.back"), click -> onTakeBack.run());
        sign.setId("seal");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        back.setId("take-back");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        signed.setId("signed");
        signed.addClassName("small");
        signed.getElement().setAttribute("role", "status");
        addClassName("due-act");
        add(refused, signed, back, sign);
    }

    void update(GameView.Member member) {
        GameView.Drafting drafting = member.drafting();
        List<SeatId> turned = drafting.turned();
        boolean own = turned.contains(member.seat());
        boolean seals = turned.size() + 1 >= drafting.keys();
        sign.setText(desk.texts().get(seals ? "game.sign.seal" : "game.sign"));
        sign.setEnabled(!own);
        back.setVisible(own || !turned.isEmpty() && member.team().mine().contains(Office.LEAD));
        signed.setText(text(turned, drafting.keys()));
    }

    private String text(List<SeatId> turned, int keys) {
        if (keys < 2) {
            return desk.texts().get("game.sign.alone");
        }
        return turned.isEmpty()
                ? desk.texts().get("game.sign.none", keys)
                : desk.texts().get("game.sign.some", desk.names(turned), turned.size(), keys);
    }
}
