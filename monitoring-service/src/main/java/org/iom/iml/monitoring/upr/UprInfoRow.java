package org.iom.iml.monitoring.upr;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.iom.iml.monitoring.upr.UprInfoHeader.Column;
import org.iom.iml.platform.imports.UnreadableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a UPR Info file: what one State recommended to another, or what a State pledged.
 *
 * @param party the State under review, as the file names it
 * @param recommender the recommending State as the file names it, {@code null} where the file does not know it
 * @param action UPR Info's category of the action that is asked for, 1 (least) to 5 (specific)
 * @param issues UPR Info's labels of the themes
 */
record UprInfoRow(
        String party,
        String text,
        @Nullable String recommender,
        UprInfoResponse response,
        @Nullable Integer action,
        List<String> issues,
        int session) {

    private static final int MAX_TEXT = 20_000;
    private static final int MAX_NAME = 200;
    private static final Pattern SESSION = Pattern.compile("[1-9]\\d?");
    private static final Pattern ACTION = Pattern.compile("[1-5]");
    private static final Pattern UNKNOWN = Pattern.compile("(?i)\\(?unknown\\)?|");

    UprInfoRow {
        issues = List.copyOf(issues);
    }

    static UprInfoRow of(List<String> fields, UprInfoHeader header) throws UnreadableRow {
        String recommender = header.read(Column.RECOMMENDER, fields);
        return new UprInfoRow(
                required("party", header.read(Column.PARTY, fields), MAX_NAME),
                required("text", header.read(Column.TEXT, fields), MAX_TEXT),
                UNKNOWN.matcher(recommender).matches() ? null : required("recommender", recommender, MAX_NAME),
                UprInfoResponse.of(header.read(Column.RESPONSE, fields)),
                action(header.read(Column.ACTION, fields)),
                issues(header.read(Column.ISSUE, fields)),
                session(header.read(Column.SESSION, fields)));
    }

    private static String required(String what, String value, int max) throws UnreadableRow {
        if (value.isEmpty()) {
            throw new UnreadableRow(what + "-missing", "The row names no " + what + ".");
        }
        if (value.length() > max) {
            throw new UnreadableRow(what + "-too-long", "The " + what + " has more than " + max + " characters.");
        }
        return value;
    }

    private static @Nullable Integer action(String value) throws UnreadableRow {
        if (!value.isEmpty() && !ACTION.matcher(value).matches()) {
            throw new UnreadableRow("action-invalid", "The action category is no number from 1 to 5.");
        }
        return value.isEmpty() ? null : Integer.valueOf(value);
    }

    private static List<String> issues(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    private static int session(String value) throws UnreadableRow {
        if (!SESSION.matcher(value).matches()) {
            throw new UnreadableRow("session-invalid", "The session is no number from 1 to 99.");
        }
        return Integer.parseInt(value);
    }
}
