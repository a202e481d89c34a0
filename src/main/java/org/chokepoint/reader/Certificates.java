package org.chokepoint.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The door to certificates. A name is signed and never kept. */
public interface Certificates {

    /** A certificate with the signature over its statement. */
    record Issued(Certificate certificate, String signature) {}

    Issued issue(String name, List<String> modules, LocalDate day);

    Optional<Certificate> find(String id);

    /** Whether this installation has signed the certificate for somebody of this name. */
    boolean isSigned(Certificate certificate, String name, String signature);
}
