package org.chokepoint.account;

import java.time.Duration;

/** The cookie that keeps a seat on a device: script cannot read it, other sites do not send it. */
public record SeatCookie(String token, boolean secure) {

    public static final String NAME = "seat";
    private static final Duration KEPT = Duration.ofDays(180);

    /** The value of the Set-Cookie header. */
    public String header() {
        return NAME + "=" + token + "; Max-Age=" + KEPT.toSeconds() + "; Path=/; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }
}
