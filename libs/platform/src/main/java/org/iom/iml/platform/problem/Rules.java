package org.iom.iml.platform.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An ordered set of rules about a subject, of which the first that forbids it decides. */
public final class Rules<T> {

    private final List<Rule<T>> rules;

    private Rules(List<Rule<T>> rules) {
        this.rules = rules;
    }

    /** A rule, which returns why it forbids the subject, if it does. */
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

    /** Returns the reason of the first rule that forbids {@code subject}, if any. */
    public Optional<Failure> forbid(T subject) {
        for (Rule<T> rule : rules) {
            Optional<? extends Failure> failure = rule.forbids(subject);
            if (failure.isPresent()) {
                return Optional.of(failure.get());
            }
        }
        return Optional.empty();
    }

    /** Returns a refusal unless the condition holds. */
    public static Optional<Refusal> unless(boolean holds, String code, String detail) {
        return holds ? Optional.empty() : Optional.of(new Refusal(code, detail));
    }

    /**
     * Returns a refusal unless the condition holds, composing its detail only then, for rules that are checked very
     * often.
     */
    public static Optional<Refusal> unless(boolean holds, String code, Supplier<String> detail) {
        return holds ? Optional.empty() : Optional.of(new Refusal(code, detail.get()));
    }

    /** Returns a failure about one body field unless the condition holds. */
    public static Optional<BadInput> unless(boolean holds, String pointer, String code, String detail) {
        return holds ? Optional.empty() : Optional.of(BadInput.field(pointer, code, detail));
    }
}
