package org.iom.iml.instruments.provision.published;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The repair of a fault that some publishers make: quotation marks within a value that are not escaped. Where each value
 * has a line of its own, its last quotation mark is certain.
 */
final class JsonRepair {

    private static final Pattern VALUE = Pattern.compile("(\\s*(?:\"[A-Za-z_]+\"\\s*:\\s*)?\")(.*)(\",?\\s*)");
    private static final Pattern UNESCAPED = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\"");

    private final List<String> lines = new ArrayList<>();
    private final List<Long> repaired = new ArrayList<>();

    private JsonRepair() {}

    static JsonRepair of(String json) {
        JsonRepair repair = new JsonRepair();
        json.lines().forEach(repair::take);
        return repair;
    }

    private void take(String line) {
        Matcher value = VALUE.matcher(line);
        if (!value.matches() || !UNESCAPED.matcher(value.group(2)).find() || isMemberAndMore(value.group(2))) {
            lines.add(line);
            return;
        }
        lines.add(value.group(1) + UNESCAPED.matcher(value.group(2)).replaceAll("$1\\\\\"") + value.group(3));
        repaired.add((long) lines.size());
    }

    /** Whether the line may hold several members or values. */
    private static boolean isMemberAndMore(String value) {
        return value.contains("\": ") || value.contains("\":\"");
    }

    String json() {
        return String.join("\n", lines);
    }

    List<Long> repaired() {
        return repaired;
    }
}
