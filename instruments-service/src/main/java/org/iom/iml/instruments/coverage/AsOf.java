package org.iom.iml.instruments.coverage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.problem.BadInput;

/** The date of the page from which a file was taken, as a parameter of its import. */
public final class AsOf {

    private static final String NAME = "asOf";

    private AsOf() {}

    /**
     * Describes the parameter.
     *
     * @param otherwise what applies when it is omitted, as half a sentence
     */
    public static ImportParameter parameter(String otherwise) {
        return new ImportParameter(
                NAME, "Date of the publisher's page, until which the file is known; " + otherwise, "2015-03-15", false);
    }

    /** Refuses a value that is not a date or lies in the future. */
    static void check(Map<String, String> parameters, LocalDate today) {
        String asOf = parameters.get(NAME);
        if (asOf != null && date(asOf).isAfter(today)) {
            throw BadInput.parameter(NAME, "today or before");
        }
    }

    /** Returns the date, if one was given. */
    public static Optional<LocalDate> in(Map<String, String> parameters) {
        return Optional.ofNullable(parameters.get(NAME)).map(AsOf::date);
    }

    private static LocalDate date(String asOf) {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException notADate) {
            throw BadInput.parameter(NAME, "a date such as 2015-03-15");
        }
    }
}
