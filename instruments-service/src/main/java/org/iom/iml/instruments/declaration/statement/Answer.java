package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statement to which an objection responds, and its consequence.
 *
 * @param about the statement objected to; null where that is not certain
 * @param aboutParty the party that made it
 * @param precludesEntryIntoForce whether the treaty does not enter into force between the two; null where that is not
 *     stated
 */
@Embeddable
public record Answer(
        @Nullable UUID about,
        @Nullable String aboutParty,
        @Nullable Boolean precludesEntryIntoForce,
        @Nullable String reasons) {

    public static final Answer NONE = new Answer(null, null, null, null);

    /** Returns the same answer, with the statement now identified. */
    public Answer to(UUID statement) {
        return new Answer(statement, aboutParty, precludesEntryIntoForce, reasons);
    }
}
