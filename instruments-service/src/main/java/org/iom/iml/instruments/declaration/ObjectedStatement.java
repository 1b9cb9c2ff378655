package org.iom.iml.instruments.declaration;

import java.util.List;
import java.util.Optional;
import org.iom.iml.instruments.declaration.rule.Targets;

/** To which statement an objection from a file is made, where no other statement can be meant. */
final class ObjectedStatement {

    private ObjectedStatement() {}

    /** The only one among {@code ofAuthor} that {@code objection} can mean by the provisions that it names. */
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

    /** A statement that names no provision concerns them all. */
    private static boolean isAimedAlike(List<String> some, List<String> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(one -> others.stream().anyMatch(other -> Targets.touch(one, other)));
    }
}
