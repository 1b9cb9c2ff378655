package org.iom.iml.training;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A State's ISO 3166-1 alpha-3 code; whether the registry has it is asked later. */
@Pattern(regexp = "[A-Z]{3}") @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PartyCode {
    String message() default "must be the ISO 3166-1 alpha-3 code of a State, such as KEN";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
