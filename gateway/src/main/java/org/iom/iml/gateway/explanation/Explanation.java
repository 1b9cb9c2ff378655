package org.iom.iml.gateway.explanation;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iom.iml.gateway.problem.Problem;

/** The explanation of a problem code: its status, what it means and what to do. */
record Explanation(String code, int status, String meaning) {

    private static final Pattern ROW = Pattern.compile("\\| (`[^|]*`) \\| ([\\d, ]+) \\| (.*) \\|");
    private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");
    private static final Pattern STATUS = Pattern.compile("\\d+");

    /** Returns the codes in one line of the table; none where the line is not a row of it. */
    static List<Explanation> in(String line) {
        Matcher row = ROW.matcher(line.strip());
        if (!row.matches()) {
            return List.of();
        }
        List<String> codes = found(CODE, row.group(1), 1).toList();
        List<String> statuses = new ArrayList<>(found(STATUS, row.group(2), 0).toList());
        while (statuses.size() < codes.size()) {
            statuses.add(statuses.get(0));
        }
        return IntStream.range(0, codes.size())
                .mapToObj(
                        index -> new Explanation(codes.get(index), Integer.parseInt(statuses.get(index)), row.group(3)))
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String cell, int group) {
        return pattern.matcher(cell).results().map((MatchResult match) -> match.group(group));
    }

    String title() {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("code", code)
                .put("type", Problem.TYPES + code)
                .put("title", title())
                .put("status", status)
                .put("meaning", meaning);
    }
}
