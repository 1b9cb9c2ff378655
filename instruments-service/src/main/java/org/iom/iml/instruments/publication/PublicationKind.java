package org.iom.iml.instruments.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a publication is; its wire name is {@link #code()}. */
public enum PublicationKind {
    INFORMATION_NOTE("information-note", "Information note", "Note d'information", "Nota informativa"),
    HANDBOOK("handbook", "Handbook", "Manuel", "Manual"),
    RESEARCH("research", "Research", "Recherche", "Investigación"),
    TOOL("tool", "Tool", "Outil", "Herramienta");

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

    @JsonValue
    public String code() {
        return code;
    }

    /** By language. */
    public Map<String, String> labels() {
        return Map.of("en", english, "fr", french, "es", spanish);
    }

    static Optional<PublicationKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kind written as {@code code}. */
    public static PublicationKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No kind of publication is written " + code));
    }
}
