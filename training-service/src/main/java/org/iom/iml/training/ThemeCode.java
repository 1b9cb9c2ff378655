package org.iom.iml.training;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The format of a theme code; whether the registry has it is checked separately. */
@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
@Size(max = 64) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ThemeCode {
    String message() default "must be the code of a theme, such as labour-migration";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
