package org.iom.iml.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a fact is published, which stays the same when its class is renamed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Published {

    /** Returns producer, fact and version, such as {@code training.course-published.v1}. */
    String name();

    /** Returns the kind of aggregate concerned, such as {@code course}. */
    String aggregate();
}
