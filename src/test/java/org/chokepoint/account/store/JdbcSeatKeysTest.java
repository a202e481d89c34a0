package org.chokepoint.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.events.store.TestLog;
import org.junit.jupiter.api.Test;

class JdbcSeatKeysTest {

    private static final String CODE = "ACDEFG";
    private static final SeatId SEAT = new SeatId("seat-1");

    private final TestLog store = TestLog.fresh();
    private final SeatKeys keys = new JdbcSeatKeys(store.jdbc());

    @Test
    void theTokenFindsItsSeatAndNoOther() {
        SeatKeys.Issued issued = keys.issue(SEAT, CODE);
        keys.issue(new SeatId("seat-2"), CODE);

        assertThat(keys.byToken(issued.token())).contains(SEAT);
        assertThat(keys.byToken(issued.token() + "x")).isEmpty();
        assertThat(keys.byToken("")).isEmpty();
    }

    @Test
    void aTokenHas256BitsAndIsNeverTheSame() {
        List<String> tokens = IntStream.range(0, 50)
                .mapToObj(i -> keys.issue(new SeatId("seat-" + i), CODE).token())
                .toList();

        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void threeWordsFindTheSeatHoweverTheyAreTyped() {
        SeatKeys.Issued issued = keys.issue(SEAT, CODE);
        assertThat(issued.words().split(" ")).hasSize(3);

        String typed = "  " + issued.words().toUpperCase(Locale.ROOT).replace(" ", " \u00b7 ") + ".";
        SeatKeys.Issued again = keys.byWords(CODE, typed).orElseThrow();

        assertThat(again.seat()).isEqualTo(SEAT);
        assertThat(keys.byToken(again.token())).contains(SEAT);
        assertThat(keys.byToken(issued.token())).as("the first device stays").contains(SEAT);
    }

    @Test
    void wordsAreGoodInTheirOwnClassOnly() {
        SeatKeys.Issued issued = keys.issue(SEAT, CODE);

        assertThat(keys.byWords("GFEDCA", issued.words())).isEmpty();
    }

    @Test
    void afterThirtyWrongWordsTheClassHasToWaitAndNoOtherClass() {
        SeatKeys.Issued issued = keys.issue(SEAT, CODE);
        SeatKeys.Issued elsewhere = keys.issue(new SeatId("seat-2"), "GFEDCA");
        IntStream.range(0, 30)
                .forEach(i -> assertThat(keys.byWords(CODE, "no such words")).isEmpty());

        assertThatThrownBy(() -> keys.byWords(CODE, issued.words())).isInstanceOf(SeatKeys.TooManyTries.class);
        assertThat(keys.byWords("GFEDCA", elsewhere.words())).isPresent();
    }

    @Test
    void theDatabaseKnowsHashesOnly() {
        SeatKeys.Issued issued = keys.issue(SEAT, CODE);

        assertThat(store.jdbc()
                        .sql("select token_hash from seat_token")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContain(issued.token());
        assertThat(store.jdbc()
                        .sql("select words_hash from seat_words")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContain(issued.words());
    }
}
