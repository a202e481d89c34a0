package org.chokepoint.dynamics;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which file a model was read from: the SHA-256 of its bytes, 64 hexadecimal digits. */
public record ModelVersion(String id) {

    public ModelVersion {
        if (!id.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a version of a model is 64 hexadecimal digits, found '" + id + "'");
        }
    }

    public static ModelVersion of(byte[] xmile) {
        try {
            return new ModelVersion(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(xmile)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Enough of it to tell versions apart on a page. */
    public String shortly() {
        return id.substring(0, 8);
    }
}
