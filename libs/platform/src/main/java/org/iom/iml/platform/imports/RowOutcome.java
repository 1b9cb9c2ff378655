package org.iom.iml.platform.imports;

/** What became of a row. */
public sealed interface RowOutcome {

    /** It changed something. */
    RowOutcome ACCEPTED = new Accepted();
    /** All that it says was known before. */
    RowOutcome UNCHANGED = new Unchanged();

    /** It changed something. */
    record Accepted() implements RowOutcome {}

    /** All that it says was known before. */
    record Unchanged() implements RowOutcome {}

    /** It was left out, for a reason that a person can act on. */
    record Rejected(String code, String reason) implements RowOutcome {}
}
