package org.chokepoint.account.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.chokepoint.account.InstallationSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes the secret of this installation once and keeps it, so that signed cookies outlive a restart. */
@Repository
class Installation implements InstallationSecret {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    Installation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public String of(String purpose) {
        return jdbc.sql("select secret from installation where name = :name")
                .param("name", purpose)
                .query(String.class)
                .optional()
                .orElseGet(() -> make(purpose));
    }

    private String make(String purpose) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        jdbc.sql("insert into installation (name, secret) values (:name, :secret)")
                .param("name", purpose)
                .param("secret", secret)
                .update();
        return secret;
    }
}
