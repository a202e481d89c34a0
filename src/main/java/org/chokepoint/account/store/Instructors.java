package org.chokepoint.account.store;

import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts of instructors. The first start makes one, with a password that is printed once or was given. */
@Component
class Instructors implements UserDetailsService {

    private static final String FIRST = "instructor";
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final JdbcClient jdbc;
    private final String given;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    Instructors(JdbcClient jdbc, @Value("${chokepoint.instructor.password:}") String given) {
        this.jdbc = jdbc;
        this.given = given;
    }

    /** By the login typed, or by the id that a signed remember-me cookie carries; the principal's name is the id. */
    @Override
    public UserDetails loadUserByUsername(String name) {
        return jdbc.sql("select id, password from instructor where login = :name or id = :name")
                .param("name", name)
                .query((row, number) -> User.withUsername(row.getString("id"))
                        .password(row.getString("password"))
                        .roles("INSTRUCTOR")
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void makeFirst() {
        if (jdbc.sql("select count(*) from instructor").query(Long.class).single() > 0) {
            return;
        }
        String password = given.isBlank() ? generated() : given;
        jdbc.sql("insert into instructor (id, login, password) values (:id, :login, :password)")
                .param("id", UUID.randomUUID().toString())
                .param("login", FIRST)
                .param("password", encoder.encode(password))
                .update();
        if (given.isBlank()) {
            System.out.println("\nFirst start: sign in as '" + FIRST + "' with the password " + password + "\n");
        }
    }

    private static String generated() {
        StringBuilder password = new StringBuilder();
        new SecureRandom().ints(LENGTH, 0, ALPHABET.length()).forEach(index -> password.append(ALPHABET.charAt(index)));
        return password.toString();
    }
}
