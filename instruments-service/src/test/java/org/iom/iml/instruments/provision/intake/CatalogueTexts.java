package org.iom.iml.instruments.provision.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.published.ArticleWords;
import org.iom.iml.instruments.provision.published.InstrumentTitles;
import org.iom.iml.instruments.provision.published.JsonLaw;
import org.iom.iml.instruments.provision.published.KnownText;
import org.iom.iml.instruments.provision.published.MarkdownLaw;
import org.iom.iml.instruments.provision.published.PublishedFile;
import org.iom.iml.instruments.provision.published.PublishedTexts;
import org.iom.iml.instruments.provision.published.TextRegistry;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowFault;
import org.jspecify.annotations.Nullable;

/** Published texts read against the shipped catalogue. */
final class CatalogueTexts implements TextRegistry {

    private static final CatalogueTexts SHIPPED = new CatalogueTexts();

    private final InstrumentTitles titles = RegistryTexts.titles(InstrumentCatalogue.read());

    @Override
    public InstrumentTitles titles() {
        return titles;
    }

    @Override
    public KnownText text(String instrument) {
        return RegistryTexts.shipped(instrument);
    }

    static List<ImportRow<ArticleWords>> markdown(String text) {
        return rows(MarkdownLaw.read(stream(text), null), null, null);
    }

    static List<ImportRow<ArticleWords>> markdown(String text, String instrument, @Nullable String language) {
        return rows(MarkdownLaw.read(stream(text), null), instrument, language);
    }

    static List<ImportRow<ArticleWords>> json(String text) {
        return rows(JsonLaw.read(stream(text)), null, null);
    }

    static List<ImportRow<ArticleWords>> rows(
            PublishedFile file, @Nullable String instrument, @Nullable String language) {
        return PublishedTexts.rows(file, SHIPPED, instrument, language);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The words at each address, as {@code eId: words}. */
    static List<String> words(List<ImportRow<ArticleWords>> rows) {
        return rows.stream()
                .filter(row -> row.unreadable() == null)
                .flatMap(row -> row.value().provisions().stream())
                .map(CatalogueTexts::words)
                .toList();
    }

    private static String words(ProvisionText text) {
        return text.eId() + ": " + String.join("|", text.texts().values());
    }

    /** The doubts, as {@code line code}. */
    static List<String> doubts(List<ImportRow<ArticleWords>> rows) {
        return rows.stream()
                .filter(row -> row.unreadable() != null)
                .map(row -> row.line() + " " + fault(row).code())
                .toList();
    }

    /** The first reason with this code; empty where there is none. */
    static String reason(List<ImportRow<ArticleWords>> rows, String code) {
        return reasons(rows, code).stream().findFirst().orElse("");
    }

    static List<String> reasons(List<ImportRow<ArticleWords>> rows, String code) {
        return rows.stream()
                .filter(row -> fault(row).code().equals(code))
                .map(row -> fault(row).reason())
                .toList();
    }

    private static RowFault fault(ImportRow<ArticleWords> row) {
        RowFault fault = row.unreadable();
        return fault == null ? new RowFault("", "") : fault;
    }
}
