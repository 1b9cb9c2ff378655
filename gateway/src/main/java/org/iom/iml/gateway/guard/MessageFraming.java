package org.iom.iml.gateway.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;

/**
 * The rule that the end of a message is stated once and unambiguously (RFC 9112 6), so that no two readers disagree on
 * it.
 */
final class MessageFraming implements Guard {

    @Override
    public Optional<Problem> refusal(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_1_1) {
            return Optional.of(Problem.of(ProblemKind.HTTP_VERSION_NOT_SUPPORTED, "This gateway speaks HTTP/1.1."));
        }
        MultiMap headers = request.headers();
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        List<String> lengths = headers.getAll(HttpHeaders.CONTENT_LENGTH);
        if (!codings.isEmpty() && !lengths.isEmpty()) {
            return refused("A message has a Content-Length or a Transfer-Encoding, never both.");
        }
        if (!codings.isEmpty() && !isChunkedOnly(codings)) {
            return refused("The only transfer coding is chunked.");
        }
        if (!lengths.isEmpty() && !isOneNumber(lengths)) {
            return refused("Content-Length must be one number.");
        }
        List<String> expectations = headers.getAll(HttpHeaders.EXPECT);
        if (!expectations.isEmpty() && !(expectations.size() == 1 && isContinue(expectations.get(0)))) {
            return Optional.of(
                    Problem.of(ProblemKind.EXPECTATION_FAILED, "The only expectation that is met is 100-continue."));
        }
        return Optional.empty();
    }

    private static boolean isChunkedOnly(List<String> codings) {
        return codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked");
    }

    private static boolean isOneNumber(List<String> lengths) {
        return lengths.size() == 1 && lengths.get(0).matches("\\d{1,15}");
    }

    private static boolean isContinue(String expectation) {
        return expectation.equalsIgnoreCase("100-continue");
    }

    private static Optional<Problem> refused(String detail) {
        return Optional.of(Problem.of(ProblemKind.FRAMING_REFUSED, detail));
    }
}
