package org.iom.iml.platform.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.iom.iml.events.Fact;

/** The facts that an endpoint returns, from which the contract describes their {@code data}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HistoryOf {

    /** Returns the sealed interface of the facts. */
    Class<? extends Fact> producer();

    /** Returns the kind of aggregate whose facts are returned; empty for all facts of the producer. */
    String aggregate() default "";
}
