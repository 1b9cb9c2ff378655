package org.iom.iml.instruments.declaration.published;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;

/**
 * A shipped rule that recognizes the effect of a statement by its words, with an example.
 *
 * @param instruments the instruments to whose statements it applies; all where empty
 * @param butThose whether it applies to the statements under all other instruments instead
 */
record WordRule(Effect effect, Set<String> instruments, boolean butThose, Pattern words, String example) {

    private static final List<WordRule> ALL =
            ShippedTable.rows(WordRule.class, "/catalogue/statement-words.csv").stream()
                    .map(WordRule::of)
                    .toList();

    static List<WordRule> all() {
        return ALL;
    }

    boolean finds(String instrument, String text) {
        boolean applies = instruments.isEmpty() || instruments.contains(instrument) != butThose;
        return applies && words.matcher(text).find();
    }

    private static WordRule of(CsvRow row) {
        String instruments = row.cell("instruments");
        Set<String> named = instruments.isEmpty()
                ? Set.of()
                : Arrays.stream(instruments.replace("!", "").split(" ")).collect(Collectors.toSet());
        return new WordRule(
                Codes.of(Effect.class, row.cell("effect")),
                named,
                instruments.startsWith("!"),
                Pattern.compile(
                        row.cell("words").replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                row.cell("example"));
    }
}
