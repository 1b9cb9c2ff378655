package org.iom.iml.platform.code;

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

/** A well-formed code of a State, organization or territory; whether the registry contains it is checked later. */
@Pattern(regexp = PartyCode.FORM) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PartyCode {
    String FORM = "^[A-Z][A-Z0-9-]{1,19}$";

    String message() default "must be the code of a party, such as KEN";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
