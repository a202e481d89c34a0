package org.chokepoint.account.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.account.SecretHash;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tokens have 256 bits; words come from a list of more than a thousand and wrong ones are counted per class. */
@Repository
class JdbcSeatKeys implements SeatKeys {

    private static final int TOKEN_BYTES = 32;
    private static final int WORDS = 3;

    private final JdbcClient jdbc;
    private final SecureRandom chance = new SecureRandom();
    private final List<String> list = words();
    private final Tries tries = new Tries(Clock.systemUTC(), 30, Duration.ofMinutes(10));

    JdbcSeatKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Issued issue(SeatId seat, String classCode) {
        String words = freeWords(classCode);
        jdbc.sql("insert into seat_words (class_code, words_hash, seat) values (:code, :hash, :seat)")
                .param("code", classCode)
                .param("hash", SecretHash.of(words))
                .param("seat", seat.value())
                .update();
        return new Issued(seat, newToken(seat), words);
    }

    @Override
    public Optional<SeatId> byToken(String token) {
        return jdbc.sql("select seat from seat_token where token_hash = :hash")
                .param("hash", SecretHash.of(token))
                .query(String.class)
                .optional()
                .map(SeatId::new);
    }

    @Override
    @Transactional
    public Optional<Issued> byWords(String classCode, String words) {
        tries.check(classCode);
        String plain = normalised(words);
        Optional<SeatId> seat = seatOf(classCode, plain);
        if (seat.isEmpty()) {
            tries.count(classCode);
        }
        return seat.map(found -> new Issued(found, newToken(found), plain));
    }

    private Optional<SeatId> seatOf(String classCode, String words) {
        return jdbc.sql("select seat from seat_words where class_code = :code and words_hash = :hash")
                .param("code", classCode)
                .param("hash", SecretHash.of(words))
                .query(String.class)
                .optional()
                .map(SeatId::new);
    }

    private String newToken(SeatId seat) {
        byte[] bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into seat_token (token_hash, seat) values (:hash, :seat)")
                .param("hash", SecretHash.of(token))
                .param("seat", seat.value())
                .update();
        return token;
    }

    private String freeWords(String classCode) {
        while (true) {
            String words =
                    chance.ints(WORDS, 0, list.size()).mapToObj(list::get).collect(Collectors.joining(" "));
            if (seatOf(classCode, words).isEmpty()) {
                return words;
            }
        }
    }

    private static String normalised(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> words() {
        try {
            String text = new ClassPathResource("seat-words.txt").getContentAsString(StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
