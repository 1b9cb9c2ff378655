package org.iom.iml.platform.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Rules about a subject: the first, in their order, that forbids decides. */
public final class Rules<T> {

    private final List<Rule<T>> rules;

    private Rules(List<Rule<T>> rules) {
        this.rules = rules;
    }

    /** One rule: why it forbids, if it does. */
    @FunctionalInterface
    public interface Rule<T> {
        Optional<? extends Failure> forbids(T subject);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the rules are copied
    public static <T> Rules<T> of(Rule<T>... rules) {
        return new Rules<>(List.of(rules));
    }

    /** Fails with the reason of the first rule that forbids {@code subject}. */
    public void check(T subject) {
        forbid(subject).ifPresent(failure -> {
            throw failure;
        });
    }

    /** The reason of the first rule that forbids {@code subject}, if one does. */
    public Optional<Failure> forbid(T subject) {
        for (Rule<T> rule : rules) {
            Optional<? extends Failure> failure = rule.forbids(subject);
            if (failure.isPresent()) {
                return Optional.of(failure.get());
            }
        }
        return Optional.empty();
    }

    /** A refusal, unless what the rule asks for holds. */
    public static Optional<Refusal> unless(boolean holds, String code, String detail) {
        return holds ? Optional.empty() : Optional.of(new Refusal(code, detail));
    }

    /** The same where the sentence is made only if it is said, for rules that are asked in great number. */
    public static Optional<Refusal> unless(boolean holds, String code, Supplier<String> detail) {
        return holds ? Optional.empty() : Optional.of(new Refusal(code, detail.get()));
    }

    /** The same about one field of the body. */
    public static Optional<BadInput> unless(boolean holds, String pointer, String code, String detail) {
        return holds ? Optional.empty() : Optional.of(BadInput.field(pointer, code, detail));
    }
}
