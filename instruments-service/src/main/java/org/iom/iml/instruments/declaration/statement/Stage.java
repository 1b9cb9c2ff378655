package org.iom.iml.instruments.declaration.statement;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was made, or as it has been since it was modified or withdrawn in part or in whole.
 *
 * @param on the day of the act; null where the source gives none
 * @param targets the provisions at which it has been aimed since then
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

    /** The statement as it is made. */
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
     * Other words in place of the earlier ones, or other provisions.
     *
     * @param targets null where it is aimed as before
     */
    public record Modification(LocalDate on, @Nullable List<String> targets, Wording wording) {}

    /** How it stands after {@code modification}. */
    public Stage after(Modification modification) {
        return of(
                modification.on(), status, requireNonNullElse(modification.targets(), targets), modification.wording());
    }

    /**
     * A withdrawal.
     *
     * @param inPart whether something of the statement still stands
     * @param targets of a withdrawal in part: the provisions at which the statement is no longer aimed
     * @param remaining of a withdrawal in part: what is left of the words, where that is given
     */
    public record Withdrawal(
            LocalDate on,
            boolean inPart,
            List<String> targets,
            @Nullable Map<String, String> remaining,
            String source,
            @Nullable String notification) {}

    /** What is left after {@code withdrawal}; a withdrawal in part that leaves no provision is one in whole. */
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
