package org.chokepoint.dynamics.xmile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as XMILE writes them. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private Numbers() {}

    static Optional<Double> number(String text) {
        String bare = text.strip();
        return NUMBER.matcher(bare).matches() ? Optional.of(Double.parseDouble(bare)) : Optional.empty();
    }

    /** Numbers parted by commas or by another separator; whatever is none is added to {@code wrong}. */
    static double[] all(String text, String separator, List<String> wrong) {
        List<Double> numbers = new ArrayList<>();
        for (String part : text.strip().split(Pattern.quote(separator), -1)) {
            number(part).ifPresentOrElse(numbers::add, () -> wrong.add(part.strip()));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
