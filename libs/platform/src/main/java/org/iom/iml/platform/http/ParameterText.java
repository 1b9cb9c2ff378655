package org.iom.iml.platform.http;

import java.util.regex.Pattern;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.code.Codes;
import org.jspecify.annotations.Nullable;

/** A check whether the text of a parameter can be parsed as its type. */
final class ParameterText {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private ParameterText() {}

    /** Says what to send instead, or returns null where {@code value} is valid. */
    static @Nullable String wanted(Class<?> type, String value) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" ->
                unless(WHOLE.matcher(value).matches() && isInt(value), "cannot be read; send a whole number");
            case "long", "Long" -> unless(WHOLE.matcher(value).matches(), "cannot be read; send a whole number");
            case "boolean", "Boolean" ->
                unless(value.equals("true") || value.equals("false"), "cannot be read; send true or false");
            case "LocalDate" ->
                unless(WrittenText.day(value).isPresent(), "cannot be read; send a day such as 2026-03-21");
            case "Instant" ->
                unless(
                        WrittenText.moment(value).isPresent(),
                        "cannot be read; send an instant such as 2026-03-21T10:00:00Z");
            case "UUID" -> unless(WrittenText.id(value).isPresent(), "cannot be read; send a UUID");
            case "String" ->
                unless(PlainText.isPlain(value), "cannot be read; send a text without U+0000 and lone surrogates");
            default ->
                Coded.class.isAssignableFrom(type) && type.isEnum()
                        ? unless(
                                Codes.find(type.asSubclass(Coded.class), value).isPresent(),
                                "cannot be read; send one of " + Codes.listed(type))
                        : null;
        };
    }

    private static boolean isInt(String whole) {
        long value = Long.parseLong(whole);
        return value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
    }

    private static @Nullable String unless(boolean fine, String wanted) {
        return fine ? null : wanted;
    }
}
