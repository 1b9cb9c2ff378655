package org.iom.iml.review.text.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.iom.iml.platform.text.DeclaredCharset;
import org.iom.iml.review.text.NationalTexts;
import org.iom.iml.review.text.read.ReadProvision;
import org.iom.iml.review.text.read.TextFiles;

/** The import format for national texts without markup. */
@Singleton
class PlainTextImport extends TextImport {

    PlainTextImport(NationalTexts texts) {
        super(texts);
    }

    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public String description() {
        return "a law as plain text, or a JSON record with it in its property text; it is divided only where its numbering is certain.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain", "application/json", "application/octet-stream");
    }

    @Override
    public String example() {
        return """
                CHAPTER I
                GENERAL PROVISIONS

                Article 1. Scope.
                (1) This Act applies to all persons on the territory.

                Article 2. Definitions.
                (1) In this Act, "minister" means the minister for migration.
                """;
    }

    @Override
    List<ReadProvision> provisions(InputStream file, Map<String, String> parameters) {
        return TextFiles.plain(file, DeclaredCharset.of(parameters.get(CHARSET)).orElse(null));
    }
}
