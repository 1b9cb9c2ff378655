package org.iom.iml.platform.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.iom.iml.events.Fact;

/** Which facts an endpoint tells, so that the contract says what their {@code data} holds. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HistoryOf {

    /** The sealed interface of the facts. */
    Class<? extends Fact> producer();

    /** The kind of aggregate to which they happened; every one of the producer where none is named. */
    String aggregate() default "";
}
