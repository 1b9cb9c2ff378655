package org.iom.iml.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a request must hold beyond what each of its components says; the contract says it as {@code anyOf}. Each is a
 * component, several joined by {@code +}, or a component with the code that it must have: {@code product=advice}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AtLeastOne {

    String[] value();
}
