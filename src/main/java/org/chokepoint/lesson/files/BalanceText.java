package org.chokepoint.lesson.files;

import java.util.List;
import java.util.Locale;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.Balance;
import org.chokepoint.lesson.Lesson;

/** The balance of a course in one line. */
final class BalanceText {

    private BalanceText() {}

    static String of(Language language, List<Lesson> lessons) {
        Balance balance = Balance.of(lessons);
        return String.format(
                Locale.ROOT,
                "%s: %d lessons; %d of %d blocks of perspectives even; citations: %d US, %d Chinese (%.0f to %.0f), %d others",
                language.tag(),
                lessons.size(),
                balance.blocks() - balance.uneven().size(),
                balance.blocks(),
                balance.citations().getOrDefault(Bibliography.Side.US, 0),
                balance.citations().getOrDefault(Bibliography.Side.CN, 0),
                balance.usShare(),
                100 - balance.usShare(),
                balance.citations().getOrDefault(Bibliography.Side.OTHER, 0));
    }
}
