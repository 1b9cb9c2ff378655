package org.iom.iml.training.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server's report of a letter that it could not deliver (RFC 3464).
 *
 * @param status the status code of RFC 3463, such as {@code 5.1.1}
 */
record BounceReport(UUID letter, String status) {

    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(5\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern LETTER = Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f-]{36})@training\\.iml>");

    /**
     * Returns the report, or empty where the mail is no such report, reports only a delay or does not concern a letter
     * of this service.
     */
    static Optional<BounceReport> of(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String told = "";
        String returned = "";
        for (int i = 0; i < parts.getCount(); i++) {
            Part part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                told = text(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                returned = text(part);
            }
        }
        Matcher status = STATUS.matcher(told);
        Matcher letter = LETTER.matcher(returned);
        return FAILED.matcher(told).find() && status.find() && letter.find()
                ? Optional.of(new BounceReport(UUID.fromString(letter.group(1)), status.group(1)))
                : Optional.empty();
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
