package org.iom.iml.instruments.publication;

import jakarta.persistence.EnumeratedValue;
import java.util.Map;
import org.iom.iml.platform.code.Coded;

/** What a publication is. */
public enum PublicationKind implements Coded {
    INFORMATION_NOTE("information-note", "Information note", "Note d'information", "Nota informativa"),
    HANDBOOK("handbook", "Handbook", "Manuel", "Manual"),
    RESEARCH("research", "Research", "Recherche", "Investigación"),
    TOOL("tool", "Tool", "Outil", "Herramienta");

    @EnumeratedValue
    private final String code;

    private final String english;
    private final String french;
    private final String spanish;

    PublicationKind(String code, String english, String french, String spanish) {
        this.code = code;
        this.english = english;
        this.french = french;
        this.spanish = spanish;
    }

    @Override
    public String code() {
        return code;
    }

    /** By language. */
    public Map<String, String> labels() {
        return Map.of("en", english, "fr", french, "es", spanish);
    }
}
