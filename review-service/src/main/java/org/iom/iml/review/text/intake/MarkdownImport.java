package org.iom.iml.review.text.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.iom.iml.platform.text.DeclaredCharset;
import org.iom.iml.review.text.NationalTexts;
import org.iom.iml.review.text.read.ReadProvision;
import org.iom.iml.review.text.read.TextFiles;

/** The import format for national texts in Markdown. */
@Singleton
class MarkdownImport extends TextImport {

    MarkdownImport(NationalTexts texts) {
        super(texts);
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String description() {
        return "a law in Markdown, with or without front matter; it is divided only where its numbering is certain.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/markdown", "text/plain", "application/octet-stream");
    }

    @Override
    public String example() {
        return """
                # Immigration Act

                ## CHAPTER I - GENERAL PROVISIONS

                ##### Article 1. Scope.

                This Act applies to all persons on the territory.

                ##### Article 2. Definitions.

                In this Act, the minister is the minister for migration.
                """;
    }

    @Override
    List<ReadProvision> provisions(InputStream file, Map<String, String> parameters) {
        return TextFiles.markdown(
                file, DeclaredCharset.of(parameters.get(CHARSET)).orElse(null));
    }
}
