package org.chokepoint.game;

import java.util.stream.Stream;

/** The keys of the texts that a view names. */
public final class TextKeys {

    private TextKeys() {}

    public static Stream<String> of(GameView view) {
        Stream<String> statements = view.table().statements().stream().map(Talk.Statement::key);
        return Stream.concat(
                statements,
                switch (view) {
                    case GameView.Member member ->
                        Stream.of(
                                        member.letters().stream().map(Talk.Letter::key),
                                        member.memos().stream().map(Talk.Memo::key),
                                        member.notes().stream())
                                .flatMap(keys -> keys);
                    case GameView.Instructor instructor ->
                        Stream.concat(
                                instructor.letters().stream().map(Talk.Letter::key),
                                instructor.problems().stream().map(Talk.Problem::key));
                    case GameView.Projector projector -> Stream.empty();
                });
    }
}
