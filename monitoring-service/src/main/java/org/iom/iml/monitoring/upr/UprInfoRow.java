package org.iom.iml.monitoring.upr;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.iom.iml.monitoring.upr.UprInfoHeader.Column;
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
    private static final Map<String, String> FAULTS = Map.of(
            "line-too-long", "The line has more than " + PhysicalLines.MAX_LENGTH + " characters.",
            "quotation-not-closed", "A quotation mark opens a field and is never closed.",
            "quotation-malformed", "Characters follow a closing quotation mark.");

    UprInfoRow {
        issues = List.copyOf(issues);
    }

    static UprInfoRow of(CsvRows.Row row, UprInfoHeader header) throws FaultyRow {
        checkShape(row, header.width());
        List<String> fields = row.fields();
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

    private static void checkShape(CsvRows.Row row, int width) throws FaultyRow {
        String fault = row.fault();
        if (fault != null) {
            throw new FaultyRow(fault, FAULTS.getOrDefault(fault, fault));
        }
        int count = row.fields().size();
        if (count < width) {
            throw new FaultyRow("too-few-fields", "The row has " + count + " fields, the header " + width + ".");
        }
        if (row.fields().stream().skip(width).anyMatch(field -> !field.isBlank())) {
            throw new FaultyRow("too-many-fields", "The row has " + count + " fields, the header " + width + ".");
        }
        if (row.fields().stream().anyMatch(UprInfoRow::isUnusable)) {
            throw new FaultyRow(
                    "text-undecodable", "The row holds bytes that are no text in the file's character set.");
        }
    }

    /** Whether it holds what is no text: an undecodable byte or a control character. */
    private static boolean isUnusable(String field) {
        return field.chars()
                .anyMatch(character -> character == DecodedText.UNDECODABLE
                        || (Character.isISOControl(character) && !Character.isWhitespace(character)));
    }

    private static String required(String what, String value, int max) throws FaultyRow {
        if (value.isEmpty()) {
            throw new FaultyRow(what + "-missing", "The row names no " + what + ".");
        }
        if (value.length() > max) {
            throw new FaultyRow(what + "-too-long", "The " + what + " has more than " + max + " characters.");
        }
        return value;
    }

    private static @Nullable Integer action(String value) throws FaultyRow {
        if (!value.isEmpty() && !ACTION.matcher(value).matches()) {
            throw new FaultyRow("action-invalid", "The action category is no number from 1 to 5.");
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

    private static int session(String value) throws FaultyRow {
        if (!SESSION.matcher(value).matches()) {
            throw new FaultyRow("session-invalid", "The session is no number from 1 to 99.");
        }
        return Integer.parseInt(value);
    }
}
