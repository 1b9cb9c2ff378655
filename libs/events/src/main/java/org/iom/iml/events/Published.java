package org.iom.iml.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a fact travels, which outlives any name of its class. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Published {

    /** Producer, fact and version: {@code training.course-published.v1}. */
    String name();

    /** Kind of aggregate to which it happened: {@code course}. */
    String aggregate();
}
