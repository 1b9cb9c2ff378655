package org.iom.iml.instruments.coverage;

import java.util.List;
import org.iom.iml.platform.imports.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a participant and could not be read.
 *
 * @param name as it is written; empty where not even that can be read, so that anybody may be meant
 * @param party whom the name means, where that is known
 * @param candidates who may be meant, where it is not
 * @param reason code of the fault
 */
public record Unread(String name, @Nullable String party, List<String> candidates, String reason) {

    public Unread {
        candidates = List.copyOf(candidates);
    }

    /** Of nobody knows whom. */
    public static final String ANYBODY = "";

    public boolean mayBeAnybody() {
        return name.equals(ANYBODY);
    }

    public static Unread of(String name, @Nullable String party, List<String> candidates, RowFault fault) {
        return new Unread(name, party, party == null ? candidates : List.of(), fault.code());
    }
}
