package org.iom.iml.instruments.provision.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.provision.ProvisionWords;
import org.iom.iml.instruments.provision.published.MarkdownLaw;
import org.iom.iml.instruments.provision.published.PublishedFile;
import org.iom.iml.platform.text.DeclaredCharset;
import org.jspecify.annotations.Nullable;

/** The import of texts from consolidated laws in Markdown. */
@Singleton
class MarkdownLawImport extends PublishedImport {

    MarkdownLawImport(RegistryTexts registry, ProvisionWords words) {
        super(registry, words);
    }

    @Override
    public String name() {
        return "markdown-law";
    }

    @Override
    public String description() {
        return "official texts of instruments in a consolidated law in Markdown, in any language and number.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/markdown", "text/plain", "application/octet-stream");
    }

    @Override
    public String example() {
        return """
                ---
                title: "LEY 146 DE 1994"
                ---
                ### CONVENCION INTERNACIONAL SOBRE LA PROTECCION DE LOS DERECHOS DE TODOS LOS TRABAJADORES MIGRATORIOS Y DE SUS FAMILIARES

                ### Artículo 9°.

                El derecho a la vida de los trabajadores migratorios y sus familiares estará protegido por ley.
                """;
    }

    @Override
    PublishedFile file(InputStream file, Map<String, String> parameters) {
        @Nullable Charset declared = DeclaredCharset.of(parameters.get(CHARSET)).orElse(null);
        return MarkdownLaw.read(file, declared);
    }
}
