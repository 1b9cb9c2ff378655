package org.iom.iml.gateway.guard;

import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * The rule that the target is a path in origin form (RFC 9112 3.2.1) that every reader understands alike: no empty or
 * dot segment, path parameter, encoded delimiter or double encoding, and well-formed UTF-8.
 */
final class RequestTarget implements Guard {

    private static final BitSet PATH = characters("-._~!$&'()*+,=:@/");
    private static final BitSet ENCODED_DELIMITERS = bits("/\\%;?#.");

    @Override
    public Optional<Problem> refusal(HttpServerRequest request) {
        return Optional.ofNullable(flaw(request.uri()))
                .map(flaw -> Problem.of(ProblemKind.REQUEST_TARGET_REFUSED, flaw));
    }

    static @Nullable String flaw(String target) {
        if (!target.startsWith("/")) {
            return "The request target must be a path in origin form.";
        }
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? "" : target.substring(mark + 1);
        String flaw = pathFlaw(path);
        return flaw != null ? flaw : queryFlaw(query);
    }

    private static @Nullable String pathFlaw(String path) {
        if (!path.chars().allMatch(c -> c == '%' || PATH.get(c))) {
            return "The path holds a character that must be encoded, or a path parameter.";
        }
        if (path.contains("//")) {
            return "The path holds an empty segment.";
        }
        if (Stream.of(path.split("/")).anyMatch(segment -> segment.equals(".") || segment.equals(".."))) {
            return "The path holds a dot segment.";
        }
        byte[] decoded = decoded(path);
        if (decoded == null) {
            return "The path holds a broken percent-encoding.";
        }
        return encodesDelimiter(path) ? "The path encodes a delimiter or a control character." : utf8Flaw(decoded);
    }

    private static @Nullable String queryFlaw(String query) {
        if (!query.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '#')) {
            return "The query holds a character that must be encoded.";
        }
        byte[] decoded = decoded(query);
        if (decoded == null) {
            return "The query holds a broken percent-encoding.";
        }
        return query.contains("%00") ? "The query encodes a NUL." : utf8Flaw(decoded);
    }

    private static boolean encodesDelimiter(String path) {
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 3)) {
            int value = Integer.parseInt(path, at + 1, at + 3, 16);
            if (value < 0x20 || value == 0x7f || ENCODED_DELIMITERS.get(value)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String utf8Flaw(byte[] decoded) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded));
            return null;
        } catch (CharacterCodingException broken) {
            return "The request target is not UTF-8.";
        }
    }

    private static byte @Nullable [] decoded(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '%') {
                bytes.put((byte) c);
                continue;
            }
            if (at + 2 >= text.length() || !isHex(text.charAt(at + 1)) || !isHex(text.charAt(at + 2))) {
                return null;
            }
            bytes.put((byte) Integer.parseInt(text, at + 1, at + 3, 16));
            at += 2;
        }
        byte[] decoded = new byte[bytes.position()];
        bytes.flip().get(decoded);
        return decoded;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x7f;
    }

    private static BitSet characters(String more) {
        BitSet bits = bits(more);
        bits.set('a', 'z' + 1);
        bits.set('A', 'Z' + 1);
        bits.set('0', '9' + 1);
        return bits;
    }

    private static BitSet bits(String text) {
        BitSet bits = new BitSet();
        text.chars().forEach(bits::set);
        return bits;
    }
}
