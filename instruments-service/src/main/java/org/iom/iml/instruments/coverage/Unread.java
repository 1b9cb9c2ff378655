package org.iom.iml.instruments.coverage;

import java.util.List;
import org.iom.iml.platform.imports.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a source about a participant that could not be read.
 *
 * @param name the name as written; empty where not even that can be read, so that any participant may be meant
 * @param party the participant meant, where known
 * @param candidates the participants that may be meant, where it is not known
 * @param reason the code of the fault
 */
public record Unread(String name, @Nullable String party, List<String> candidates, String reason) {

    public Unread {
        candidates = List.copyOf(candidates);
    }

    /** The name of an entry whose name cannot be read, so that any participant may be meant. */
    public static final String ANYBODY = "";

    /** The reason that a source tells of a departure and a return, but its table gives no day of either. */
    static final String LEFT_AND_RETURNED = "left-and-returned-on-days-not-given";

    public boolean mayBeAnybody() {
        return name.equals(ANYBODY);
    }

    public static Unread of(String name, @Nullable String party, List<String> candidates, RowFault fault) {
        return new Unread(name, party, party == null ? candidates : List.of(), fault.code());
    }
}
