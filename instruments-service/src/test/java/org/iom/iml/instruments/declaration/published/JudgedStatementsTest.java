package org.iom.iml.instruments.declaration.published;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.declaration.published.PublishedStatements.Statement;
import org.iom.iml.platform.text.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say of published statements, beside what readers said who knew the text alone. */
class JudgedStatementsTest {

    private static final Path CHECKS = Path.of("../checks");
    private static final String NOT_CLASSIFIED = "not-classified";

    @ParameterizedTest
    @CsvSource({"judged-statements.csv, 0.97", "judged-afresh.csv, 0.96"})
    void whatIsClassifiedIsWhatReadersSaid(String file, double atLeast) throws IOException {
        Map<String, String> byRule =
                PublishedStatements.all().stream().collect(toMap(Statement::number, Statement::effect));
        List<Judged> judged = judged(file).stream()
                .filter(one -> !NOT_CLASSIFIED.equals(byRule.get(one.statement())))
                .toList();

        List<Judged> otherwise = judged.stream()
                .filter(one -> !one.effect().equals(byRule.get(one.statement())))
                .toList();
        assertThat(1 - (double) otherwise.size() / judged.size())
                .as(() -> "by rule otherwise: " + otherwise)
                .isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void fewStatementsStayWithoutAClass() {
        List<Statement> all = PublishedStatements.all();

        assertThat(all.stream()
                        .filter(one -> one.effect().equals(NOT_CLASSIFIED))
                        .count())
                .isLessThanOrEqualTo(Math.round(all.size() * 0.15));
    }

    private record Judged(String statement, String effect) {}

    private static List<Judged> judged(String file) throws IOException {
        try (InputStream stream = Files.newInputStream(CHECKS.resolve(file));
                Stream<Judged> rows = CsvTable.of(stream, null)
                        .rows()
                        .map(row -> new Judged(row.cell("statement"), row.cell("judged")))) {
            return rows.toList();
        }
    }
}
