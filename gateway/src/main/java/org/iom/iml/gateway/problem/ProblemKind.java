package org.iom.iml.gateway.problem;

import java.util.Locale;
import org.iom.iml.language.Languages;

/** The errors raised by the gateway; each code is stable and forms the end of the type URI. */
public enum ProblemKind {
    MALFORMED_REQUEST(400),
    REQUEST_TARGET_REFUSED(400),
    HOST_REFUSED(400),
    FRAMING_REFUSED(400),
    INVALID_PARAMETER(400),
    INVALID_TOKEN(401),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    UPLOAD_TIMEOUT(408),
    BODY_TOO_LARGE(413),
    TARGET_TOO_LONG(414),
    EXPECTATION_FAILED(417),
    RATE_LIMITED(429),
    TOO_MANY_AT_ONCE(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    UPSTREAM_FAILED(502),
    UPSTREAM_UNAVAILABLE(503),
    UPSTREAM_BUSY(503),
    IDENTITY_UNAVAILABLE(503),
    UPSTREAM_TIMEOUT(504),
    HTTP_VERSION_NOT_SUPPORTED(505);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Returns the English title, for logs and sentences. */
    public String title() {
        return Titles.of(this, Languages.USUAL);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
