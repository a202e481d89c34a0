package org.chokepoint.explorer;

import java.util.List;
import org.chokepoint.content.Words;

/** What a newcomer asks of a model, with a short answer and the variables along which the model gives it, the last of them the one asked about. */
public record Question(Words text, Words answer, List<String> along) {

    public Question {
        along = List.copyOf(along);
        if (along.isEmpty()) {
            throw new IllegalArgumentException("a question is about a variable: '" + text.english() + "'");
        }
    }

    public String variable() {
        return along.getLast();
    }
}
