package org.iom.iml.platform.http;

import java.util.regex.Pattern;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.code.Codes;
import org.jspecify.annotations.Nullable;

/** A check whether the text of a parameter can be parsed as its type. */
final class ParameterText {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private ParameterText() {}

    /** Describes what should have been sent, or returns null where {@code value} is valid. */
    static @Nullable String wanted(Class<?> type, String value) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> unless(WHOLE.matcher(value).matches() && isInt(value), "a whole number");
            case "long", "Long" -> unless(WHOLE.matcher(value).matches(), "a whole number");
            case "boolean", "Boolean" -> unless(value.equals("true") || value.equals("false"), "true or false");
            case "LocalDate" -> unless(WrittenText.day(value).isPresent(), "a day such as 2026-03-21");
            case "Instant" -> unless(WrittenText.moment(value).isPresent(), "an instant such as 2026-03-21T10:00:00Z");
            case "UUID" -> unless(WrittenText.id(value).isPresent(), "a UUID");
            case "String" -> unless(PlainText.isPlain(value), "a text without U+0000 and lone surrogates");
            default ->
                Coded.class.isAssignableFrom(type) && type.isEnum()
                        ? unless(Codes.find(type.asSubclass(Coded.class), value).isPresent(), Codes.known(type))
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
