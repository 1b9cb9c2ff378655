package org.iom.iml.platform.sql;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The text of an array as PostgreSQL parses it. */
final class ArrayText {

    private static final Pattern QUOTED = Pattern.compile("[\\\\\"]");

    private ArrayText() {}

    static String of(Iterable<?> values) {
        StringBuilder array = new StringBuilder("{");
        for (Object value : values) {
            String text = value instanceof Enum<?> constant ? EnumCodes.code(constant) : value.toString();
            array.append(array.length() > 1 ? "," : "")
                    .append('"')
                    .append(QUOTED.matcher(text).replaceAll("\\\\$0"))
                    .append('"');
        }
        return array.append('}').toString();
    }

    static String of(Object... values) {
        return of(Arrays.asList(values));
    }
}
