package org.chokepoint.reader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chokepoint.account.InstallationSecret;
import org.chokepoint.events.store.TestLog;
import org.chokepoint.reader.Certificate;
import org.chokepoint.reader.Certificates;
import org.junit.jupiter.api.Test;

class SignedCertificatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final TestLog store = TestLog.fresh();
    private final Certificates certificates = certificates("ab".repeat(32));

    private Certificates certificates(String secret) {
        InstallationSecret installation = purpose -> secret;
        return new SignedCertificates(store.jdbc(), installation);
    }

    @Test
    void aCertificateIsFoundAndHoldsForItsNameAlone() {
        Certificates.Issued issued = certificates.issue("Mira Chen", List.of("chips", "cloud"), DAY);
        Certificate found = certificates.find(issued.certificate().id()).orElseThrow();
        assertThat(found).isEqualTo(new Certificate(issued.certificate().id(), List.of("chips", "cloud"), DAY));
        assertThat(certificates.isSigned(found, " Mira Chen ", issued.signature()))
                .isTrue();
        assertThat(certificates.isSigned(found, "Mira Chan", issued.signature()))
                .isFalse();
        assertThat(certificates.isSigned(found, "Mira Chen", "no signature")).isFalse();
        Certificate more = new Certificate(found.id(), List.of("chips", "cloud", "synthesis"), DAY);
        assertThat(certificates.isSigned(more, "Mira Chen", issued.signature())).isFalse();
    }

    @Test
    void theKeyOutlivesARestartAndIsThatOfThisInstallation() {
        Certificates.Issued issued = certificates.issue("米拉", List.of("chips"), DAY);
        assertThat(certificates("ab".repeat(32)).isSigned(issued.certificate(), "米拉", issued.signature()))
                .isTrue();
        assertThat(certificates("cd".repeat(32)).isSigned(issued.certificate(), "米拉", issued.signature()))
                .isFalse();
    }

    @Test
    void theNameIsKeptNowhere() {
        certificates.issue("Somebody Unheard", List.of("chips"), DAY);
        List<String> rows = store.jdbc()
                .sql("select id || modules || issued from certificate")
                .query(String.class)
                .list();
        assertThat(rows).hasSize(1).noneMatch(row -> row.contains("Unheard"));
    }
}
