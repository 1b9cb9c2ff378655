package org.iom.iml.instruments.provision.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.provision.ProvisionWords;
import org.iom.iml.instruments.provision.published.JsonLaw;
import org.iom.iml.instruments.provision.published.PublishedFile;

/** The import of texts from JSON by article, or with the text in one field and perhaps in several languages. */
@Singleton
class JsonLawImport extends PublishedImport {

    JsonLawImport(RegistryTexts registry, ProvisionWords words) {
        super(registry, words);
    }

    @Override
    public String name() {
        return "json-law";
    }

    @Override
    public String description() {
        return "an official text as JSON by article (`content.articles`), or in one field (`text`) in any number of"
                + " languages.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json", "application/octet-stream");
    }

    @Override
    public String example() {
        return "{\"title\":\"Convention on the Rights of the Child\",\"content\":{\"preamble\":\"\",\"articles\":"
                + "[{\"number\":\"6\",\"heading\":null,\"text\":\"1. Every child has the inherent right to life.\"}]}}";
    }

    @Override
    PublishedFile file(InputStream file, Map<String, String> parameters) {
        return JsonLaw.read(file);
    }
}
