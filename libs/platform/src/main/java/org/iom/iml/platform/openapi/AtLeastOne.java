package org.iom.iml.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The alternatives of which a request must satisfy at least one, written to the contract as {@code anyOf}. Each is a
 * component, several joined by {@code +}, or a component with a required code: {@code product=advice}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AtLeastOne {

    String[] value();
}
