package org.iom.iml.instruments.publication.harvest;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The six OAI-PMH verbs, with their arguments (OAI-PMH 2.0 §4). */
enum OaiVerb {
    IDENTIFY("Identify", "", ""),
    LIST_METADATA_FORMATS("ListMetadataFormats", "", "identifier"),
    LIST_SETS("ListSets", "", "resumptionToken"),
    GET_RECORD("GetRecord", "identifier metadataPrefix", ""),
    LIST_IDENTIFIERS("ListIdentifiers", "metadataPrefix", "from until set resumptionToken"),
    LIST_RECORDS("ListRecords", "metadataPrefix", "from until set resumptionToken");

    private final String text;
    private final String required;
    private final String optional;

    OaiVerb(String text, String required, String optional) {
        this.text = text;
        this.required = required;
        this.optional = optional;
    }

    static Optional<OaiVerb> find(String text) {
        return Arrays.stream(values()).filter(verb -> verb.text.equals(text)).findFirst();
    }

    String text() {
        return text;
    }

    /** Refuses arguments that the verb does not take, and the absence of those it requires. */
    void check(Set<String> given) {
        for (String name : given) {
            if (!names(required).contains(name) && !names(optional).contains(name)) {
                throw OaiFailure.badArgument(text + " takes no argument " + name + ".");
            }
        }
        if (given.contains("resumptionToken")) {
            if (given.size() > 1) {
                throw OaiFailure.badArgument("resumptionToken stands alone.");
            }
        } else if (!given.containsAll(names(required))) {
            throw OaiFailure.badArgument(text + " needs " + required.replace(" ", " and ") + ".");
        }
    }

    private static Set<String> names(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(" ", -1));
    }
}
