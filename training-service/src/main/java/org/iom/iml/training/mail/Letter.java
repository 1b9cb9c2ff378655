package org.iom.iml.training.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be written to a person.
 *
 * @param cause the event that the letter reports; each is reported once
 * @param language preferred language of correspondence, a BCP 47 tag
 * @param about the edition or, depending on the kind, the enquiry concerned
 * @param link the link for the answer, null where none is expected
 */
public record Letter(
        String cause,
        LetterKind kind,
        String language,
        String recipient,
        String name,
        UUID about,
        @Nullable UUID link) {}
