package org.iom.iml.instruments.provision.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.provision.ProvisionWords;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.published.ArticleWords;
import org.iom.iml.instruments.provision.published.PublishedFile;
import org.iom.iml.instruments.provision.published.PublishedTexts;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.problem.BadInput;

/** The import of official texts as they are published, an article a row. */
abstract class PublishedImport implements ImportFormat<ArticleWords> {

    private static final String REPLACE = "replace";

    private final RegistryTexts registry;
    private final ProvisionWords words;

    PublishedImport(RegistryTexts registry, ProvisionWords words) {
        this.registry = registry;
        this.words = words;
    }

    abstract PublishedFile file(InputStream file, Map<String, String> parameters);

    @Override
    public String collection() {
        return ProvisionImport.COLLECTION;
    }

    @Override
    public List<ImportParameter> parameters() {
        return List.of(
                new ImportParameter(
                        ProvisionImport.INSTRUMENT,
                        "Code of the instrument, where no title in the file says it or only one of several is wanted",
                        "ICRMW",
                        false),
                new ImportParameter(
                        AknImport.LANGUAGE,
                        "Language of the text as a BCP 47 tag, where only one of several is wanted",
                        "es",
                        false),
                new ImportParameter(
                        REPLACE,
                        "`true` where words that are recorded in the language give way; otherwise they stay",
                        "true",
                        false));
    }

    @Override
    public void check(Map<String, String> parameters) {
        String instrument = parameters.get(ProvisionImport.INSTRUMENT);
        if (instrument != null && !registry.isKnown(instrument)) {
            throw BadInput.parameter(ProvisionImport.INSTRUMENT, "the code of an instrument in the registry");
        }
        String language = parameters.get(AknImport.LANGUAGE);
        if (language != null && !Languages.isTag(language)) {
            throw BadInput.parameter(AknImport.LANGUAGE, "a BCP 47 tag as in fr");
        }
        if (!List.of("true", "false").contains(parameters.getOrDefault(REPLACE, "false"))) {
            throw BadInput.parameter(REPLACE, "true or false");
        }
    }

    @Override
    public Stream<ImportRow<ArticleWords>> read(InputStream file, Map<String, String> parameters) {
        return PublishedTexts.rows(
                file(file, parameters),
                registry,
                parameters.get(ProvisionImport.INSTRUMENT),
                parameters.get(AknImport.LANGUAGE))
                .stream();
    }

    @Override
    public void apply(List<ImportRow<ArticleWords>> rows, Map<String, String> parameters) {
        List<ImportRow<ArticleWords>> same = new ArrayList<>();
        for (ImportRow<ArticleWords> row : rows) {
            if (!same.isEmpty()
                    && !row.value().edition().equals(same.getFirst().value().edition())) {
                applyEdition(same, parameters);
                same.clear();
            }
            same.add(row);
        }
        if (!same.isEmpty()) {
            applyEdition(same, parameters);
        }
    }

    private void applyEdition(List<ImportRow<ArticleWords>> rows, Map<String, String> parameters) {
        Edition edition = rows.getFirst().value().edition();
        List<ProvisionWords.Outcome> outcomes = words.take(
                edition,
                rows.stream().map(row -> row.value().provisions()).toList(),
                Boolean.parseBoolean(parameters.get(REPLACE)));
        for (int at = 0; at < rows.size(); at++) {
            settle(rows.get(at), outcomes.get(at));
        }
    }

    private static void settle(ImportRow<ArticleWords> row, ProvisionWords.Outcome outcome) {
        switch (outcome) {
            case TAKEN -> row.accept();
            case UNCHANGED -> row.unchanged();
            case WORDED_OTHERWISE ->
                row.reject(
                        "worded-otherwise",
                        row.value().provisions().getFirst().eId()
                                + " is recorded in this language in other words, which stay.");
        }
    }
}
