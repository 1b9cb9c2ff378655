package org.iom.iml.sandbox.load;

import java.nio.file.Path;

/** A file and the API operation, with its query, that imports it. */
record FileImport(Path file, String operation) {

    static FileImport ofIndex(Path file) {
        return new FileImport(file, "/v1/instrument-imports?format=untc-index");
    }

    static FileImport ofParticipations(Path file) {
        return new FileImport(
                file,
                "/v1/participation-imports?format=untc-table&untcNumber="
                        + UntcNumber.ofFile(file.getFileName().toString()));
    }

    static FileImport ofDeclarations(Path file) {
        return new FileImport(
                file,
                "/v1/declaration-imports?format=untc-declarations&untcNumber="
                        + UntcNumber.ofFile(file.getFileName().toString()));
    }

    static FileImport ofRecommendations(Path file) {
        return new FileImport(file, "/v1/recommendation-imports?format=upr-info");
    }

    String mediaType() {
        return name().endsWith(".txt") ? "text/plain" : "text/csv";
    }

    String name() {
        return file.getFileName().toString();
    }
}
