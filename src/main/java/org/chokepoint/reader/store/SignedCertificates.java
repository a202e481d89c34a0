package org.chokepoint.reader.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chokepoint.account.InstallationSecret;
import org.chokepoint.reader.Certificate;
import org.chokepoint.reader.Certificates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signs with a key pair of Ed25519 that follows from the secret of the installation. */
@Repository
class SignedCertificates implements Certificates {

    private static final String ALGORITHM = "Ed25519";

    private final JdbcClient jdbc;
    private final KeyPair keys;

    SignedCertificates(JdbcClient jdbc, InstallationSecret secret) {
        this.jdbc = jdbc;
        this.keys = pair(secret.of("certificates"));
    }

    @Override
    public Issued issue(String name, List<String> modules, LocalDate day) {
        Certificate certificate = new Certificate(UUID.randomUUID().toString(), modules, day);
        jdbc.sql("insert into certificate (id, modules, issued) values (:id, :modules, :issued)")
                .param("id", certificate.id())
                .param("modules", String.join(",", modules))
                .param("issued", day)
                .update();
        return new Issued(certificate, sign(certificate.statement(name)));
    }

    @Override
    public Optional<Certificate> find(String id) {
        return jdbc.sql("select modules, issued from certificate where id = :id")
                .param("id", id)
                .query((row, number) -> new Certificate(
                        id, List.of(row.getString("modules").split(",")), row.getObject("issued", LocalDate.class)))
                .optional();
    }

    @Override
    public boolean isSigned(Certificate certificate, String name, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(keys.getPublic());
            check.update(certificate.statement(name).getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature.strip()));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return false;
        }
    }

    private String sign(String statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with " + ALGORITHM, e);
        }
    }

    private static KeyPair pair(String secret) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(
                    NamedParameterSpec.ED25519, new Seed(HexFormat.of().parseHex(secret)));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes keys of " + ALGORITHM, e);
        }
    }

    /** The private key of Ed25519 is any 32 bytes: these. */
    private static final class Seed extends SecureRandom {

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
