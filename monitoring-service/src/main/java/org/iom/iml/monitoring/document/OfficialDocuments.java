package org.iom.iml.monitoring.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The addresses at which the United Nations publishes its documents, by symbol and language. */
final class OfficialDocuments {

    private static final String HOST = "undocs.org";

    private OfficialDocuments() {}

    static URI address(String symbol, String language) {
        try {
            return new URI("https", HOST, '/' + language + '/' + symbol, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the document's address in each official language of the United Nations. */
    static Map<String, URI> addresses(String symbol) {
        Map<String, URI> addresses = new TreeMap<>();
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            addresses.put(language, address(symbol, language));
        }
        return addresses;
    }
}
