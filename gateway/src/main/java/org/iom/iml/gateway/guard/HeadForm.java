package org.iom.iml.gateway.guard;

import io.netty.buffer.ByteBuf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of a request head, checked byte by byte (RFC 9112 3 and 5): two spaces in the request line, a name in each
 * field.
 */
final class HeadForm {

    private static final int SPACES = 2;

    private boolean inFirstLine = true;
    private boolean atStart = true;
    private int spaces;
    private @Nullable String flaw;

    void take(ByteBuf bytes, int begin, int end) {
        for (int at = begin; at < end && flaw == null; at++) {
            take(bytes.getUnsignedByte(at));
        }
    }

    Optional<String> flaw() {
        return Optional.ofNullable(flaw);
    }

    private void take(int octet) {
        if (octet == '\n') {
            endLine();
        } else if (octet != '\r') {
            if (inFirstLine) {
                inRequestLine(octet);
            } else if (atStart) {
                beginField(octet);
            }
            atStart = false;
        }
    }

    /** Ends a line; empty lines before the request line are ignored. */
    private void endLine() {
        if (inFirstLine && !atStart) {
            inFirstLine = false;
            if (spaces != SPACES) {
                flaw = "A request line has two spaces.";
            }
        }
        atStart = true;
    }

    private void inRequestLine(int octet) {
        if (octet < ' ' || octet == 0x7f) {
            flaw = "The request line holds a control character.";
        } else if (octet == ' ') {
            spaces++;
        }
    }

    private void beginField(int octet) {
        if (octet == ' ' || octet == '\t') {
            flaw = "A header field is folded over several lines.";
        } else if (octet == ':') {
            flaw = "A header field has no name.";
        }
    }
}
