package org.iom.iml.training.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to write to a person.
 *
 * @param cause what it tells of; the same is told once
 * @param language in which the person likes to be written to, a BCP 47 tag
 * @param about the edition or, by its kind, the enquiry of which it tells
 * @param link by which the person answers; null where nothing is to be answered
 */
public record Letter(
        String cause,
        LetterKind kind,
        String language,
        String recipient,
        String name,
        UUID about,
        @Nullable UUID link) {}
