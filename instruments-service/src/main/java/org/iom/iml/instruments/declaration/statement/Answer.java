package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an objection answers, and with what consequence.
 *
 * @param about the statement that it objects to; null where that is not certain
 * @param aboutParty whose statement it objects to
 * @param precludesEntryIntoForce whether the treaty does not enter into force between the two; null where it is not said
 */
@Embeddable
public record Answer(
        @Nullable UUID about,
        @Nullable String aboutParty,
        @Nullable Boolean precludesEntryIntoForce,
        @Nullable String reasons) {

    public static final Answer NONE = new Answer(null, null, null, null);

    /** The same, now that it is certain which statement is meant. */
    public Answer to(UUID statement) {
        return new Answer(statement, aboutParty, precludesEntryIntoForce, reasons);
    }
}
