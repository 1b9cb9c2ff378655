package org.iom.iml.instruments.publication;

import jakarta.persistence.EnumeratedValue;
import java.util.Map;
import org.iom.iml.instruments.text.CodeList;
import org.iom.iml.platform.code.Coded;

/** The kind of a publication. */
public enum PublicationKind implements Coded {
    INFORMATION_NOTE("information-note"),
    HANDBOOK("handbook"),
    RESEARCH("research"),
    TOOL("tool");

    static final String LIST = "publication-kinds";

    @EnumeratedValue
    private final String code;

    PublicationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns its names by language. */
    public Map<String, String> names() {
        return CodeList.names(LIST, code);
    }
}
