package org.iom.iml.instruments.declaration;

import java.util.List;
import java.util.Optional;
import org.iom.iml.instruments.declaration.rule.Targets;

/** The search for the statement to which an objection from a file is made, where only one can be meant. */
final class ObjectedStatement {

    private ObjectedStatement() {}

    /**
     * Returns the only statement among {@code ofAuthor} that {@code objection} can refer to by the provisions that it
     * names.
     */
    static Optional<Declaration> of(Declaration objection, List<Declaration> ofAuthor) {
        List<Declaration> possible = ofAuthor.stream()
                .filter(ObjectedStatement::canBeMeant)
                .filter(statement -> isAimedAlike(
                        objection.scope().targets(), statement.scope().targets()))
                .limit(2)
                .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    private static boolean canBeMeant(Declaration statement) {
        return statement.effect() == null || !statement.effect().answersAStatement();
    }

    /** Reports whether two statements relate to the same provisions; one that names none relates to all. */
    private static boolean isAimedAlike(List<String> some, List<String> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(one -> others.stream().anyMatch(other -> Targets.touch(one, other)));
    }
}
