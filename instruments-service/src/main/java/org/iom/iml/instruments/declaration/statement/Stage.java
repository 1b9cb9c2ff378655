package org.iom.iml.instruments.declaration.statement;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A statement as made, or as it stands after a modification or a partial or full withdrawal.
 *
 * @param on the day of the act; null where the source gives none
 * @param targets the provisions to which it has related since then
 * @param texts its words since then, by BCP 47 language
 */
public record Stage(
        @Nullable LocalDate on,
        DeclarationStatus status,
        List<String> targets,
        Map<String, String> texts,
        String source,
        @Nullable String notification) {

    public Stage {
        targets = List.copyOf(targets);
        texts = Map.copyOf(texts);
    }

    /** Returns the first stage of a statement, as made. */
    public static Stage of(Making making) {
        return of(
                making.occasion().madeOn(),
                DeclarationStatus.STANDING,
                making.scope().targets(),
                making.wording());
    }

    private static Stage of(@Nullable LocalDate on, DeclarationStatus status, List<String> targets, Wording wording) {
        return new Stage(on, status, targets, wording.texts(), wording.source(), wording.notification());
    }

    /**
     * A modification of the text or of the provisions.
     *
     * @param targets null where the provisions are unchanged
     */
    public record Modification(LocalDate on, @Nullable List<String> targets, Wording wording) {}

    /** Returns the stage after {@code modification}. */
    public Stage after(Modification modification) {
        return of(
                modification.on(), status, requireNonNullElse(modification.targets(), targets), modification.wording());
    }

    /**
     * A withdrawal.
     *
     * @param inPart whether a part of the statement still stands
     * @param targets for a partial withdrawal, the provisions to which the statement no longer relates
     * @param remaining for a partial withdrawal, the remaining text, where given
     */
    public record Withdrawal(
            LocalDate on,
            boolean inPart,
            List<String> targets,
            @Nullable Map<String, String> remaining,
            String source,
            @Nullable String notification) {}

    /**
     * Returns the stage after {@code withdrawal}; a partial withdrawal that leaves no provision counts as a full one.
     */
    public Stage after(Withdrawal withdrawal) {
        List<String> withdrawn = withdrawal.targets();
        for (String target : withdrawn) {
            if (targets.stream().noneMatch(own -> Targets.touch(own, target))) {
                throw BadInput.field("/targets", "not-aimed-at", "The declaration is not aimed at " + target + ".");
            }
        }
        List<String> left =
                targets.stream().filter(own -> !Targets.within(own, withdrawn)).toList();
        boolean whole = !withdrawal.inPart() || (!targets.isEmpty() && left.isEmpty());
        return new Stage(
                withdrawal.on(),
                whole ? DeclarationStatus.WITHDRAWN : DeclarationStatus.PARTLY_WITHDRAWN,
                whole ? targets : left,
                requireNonNullElse(withdrawal.remaining(), texts),
                withdrawal.source(),
                withdrawal.notification());
    }
}
