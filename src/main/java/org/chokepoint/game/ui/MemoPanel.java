package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;

/** What one writes for oneself: what was expected, and why it came otherwise. */
class MemoPanel extends Div {

    private final Desk desk;
    private final UnorderedList memos = new UnorderedList();
    private int shown;

    MemoPanel(Desk desk) {
        this.desk = desk;
        Refused refused = new Refused(desk, "memo-refused");
        Paragraph about = new Paragraph(desk.texts().get("game.memo.about"));
        about.addClassNames("small", "dim");
        memos.addClassName("rows");
        memos.setId("memos");
        addClassName("rule");
        add(
                new H2(desk.texts().get("game.memo.title")),
                about,
                new Composer(
                        "memo",
                        desk.texts().get("game.memo.label"),
                        desk.texts().get("game.memo.keep"),
                        typed -> refused.show(desk.write(typed, GameCommand.Memo::new))),
                refused,
                memos);
    }

    void update(GameView.Member member) {
        if (member.memos().size() != shown) {
            shown = member.memos().size();
            Map<String, String> written = desk.written();
            memos.removeAll();
            member.memos()
                    .reversed()
                    .forEach(memo -> memos.add(new ListItem(desk.texts()
                            .get(
                                    "game.card.in-round",
                                    memo.round(),
                                    written.getOrDefault(
                                            memo.key(), desk.texts().get("game.talk.erased"))))));
        }
    }
}
