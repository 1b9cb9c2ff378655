package org.iom.iml.monitoring.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.monitoring.document.DocumentSymbol;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.monitoring.recommendation.Position;
import org.iom.iml.monitoring.recommendation.RecommendationKind;
import org.iom.iml.monitoring.recommendation.Scope;
import org.iom.iml.monitoring.upr.FileMemory;
import org.iom.iml.monitoring.upr.RecommendationImportResource;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.CsvTable;
import org.jspecify.annotations.Nullable;

/** The import format for recommendations as worded in reports of the Working Group on the Universal Periodic Review. */
@Singleton
class UprReportFormat implements ImportFormat<ToldRow> {

    private static final List<String> NEEDED =
            List.of("countries_concerned", "text", "document_symbol", "upr_session", "upr_position");

    private final PublishTold publication;

    UprReportFormat(PublishTold publication) {
        this.publication = publication;
    }

    @Override
    public String collection() {
        return RecommendationImportResource.COLLECTION;
    }

    @Override
    public String name() {
        return "upr-report-csv";
    }

    @Override
    public String description() {
        return "recommendations as the reports of the Working Group on the Universal Periodic Review word them: a table"
                + " with the columns countries_concerned, text (which begins with its paragraph, and has the recommending"
                + " States in brackets), upr_reccomending_states, upr_position, document_symbol and upr_session.";
    }

    @Override
    public String example() {
        return """
                countries_concerned,text,upr_reccomending_states,upr_position,document_symbol,upr_session
                Kenya,"101.4 Ratify (Mexico) / Consider ratifying (Uruguay) the ICRMW;",Mexico - Uruguay,Supported,A/HRC/15/8,8.0
                """;
    }

    @Override
    public Stream<ImportRow<ToldRow>> read(InputStream file, Map<String, String> parameters) {
        CsvTable table = Tables.open(file, parameters.get(CHARSET), NEEDED);
        return ToldRow.of(table.rows(), row -> ImportRow.of(row, UprReportFormat::read), new FileMemory());
    }

    private static List<ToldRecommendation> read(CsvRow row) throws UnreadableRow {
        UprParagraph paragraph = UprParagraph.of(Tables.needed(row, "text"));
        String listed = row.find("upr_reccomending_states").orElse("");
        return List.of(new ToldRecommendation(
                Tables.needed(row, "countries_concerned"),
                Mechanism.UPR,
                RecommendationKind.RECOMMENDATION,
                new ToldRecommendation.Place(
                        session(row.cell("upr_session")),
                        DocumentSymbol.of(Tables.needed(row, "document_symbol")).text(),
                        paragraph.number()),
                paragraph.text(),
                UprParagraph.names(listed.replace(" - ", ";")),
                paragraph.bracketed(),
                answer(row.cell("upr_position")),
                new ToldRecommendation.Subject(List.of(), Scope.NONE, List.of())));
    }

    private static int session(String cell) throws UnreadableRow {
        String whole = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
        if (!whole.matches("[1-9]\\d?")) {
            throw new UnreadableRow("session-invalid", "The session is no number from 1 to 99.");
        }
        return Integer.parseInt(whole);
    }

    /**
     * Returns the answer: a recommendation is either supported or noted (Human Rights Council resolution 5/1, annex,
     * paragraph 32); of one that is called both no position is known.
     */
    private static ToldRecommendation.@Nullable Answer answer(String word) throws UnreadableRow {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "supported" -> new ToldRecommendation.Answer(Position.SUPPORTED, word);
            case "noted" -> new ToldRecommendation.Answer(Position.NOTED, word);
            case "", "under consideration", "supported/noted" -> null;
            default -> throw new UnreadableRow("response-unknown", "The position is neither supported nor noted.");
        };
    }

    @Override
    public void apply(List<ImportRow<ToldRow>> rows, Map<String, String> parameters) {
        publication.publish(rows);
    }
}
