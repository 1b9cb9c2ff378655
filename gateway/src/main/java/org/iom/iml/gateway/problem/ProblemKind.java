package org.iom.iml.gateway.problem;

import java.util.Locale;

/** The errors that the gateway makes; the code is stable and ends the type URI. */
public enum ProblemKind {
    MALFORMED_REQUEST(400, "Malformed request"),
    REQUEST_TARGET_REFUSED(400, "Request target refused"),
    HOST_REFUSED(400, "Host refused"),
    FRAMING_REFUSED(400, "Message framing refused"),
    INVALID_PARAMETER(400, "Invalid parameter"),
    INVALID_TOKEN(401, "Invalid token"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    UPLOAD_TIMEOUT(408, "Upload too slow"),
    BODY_TOO_LARGE(413, "Body too large"),
    TARGET_TOO_LONG(414, "Request target too long"),
    EXPECTATION_FAILED(417, "Expectation failed"),
    RATE_LIMITED(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "Header fields too large"),
    INTERNAL_ERROR(500, "Internal error"),
    UPSTREAM_FAILED(502, "Unusable answer of a service"),
    UPSTREAM_UNAVAILABLE(503, "Service unavailable"),
    UPSTREAM_BUSY(503, "Service busy"),
    IDENTITY_UNAVAILABLE(503, "Identity provider unavailable"),
    UPSTREAM_TIMEOUT(504, "Service too slow"),
    HTTP_VERSION_NOT_SUPPORTED(505, "HTTP version not supported");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
