package org.iom.iml.review.finding;

/** How national law stands to a standard. */
enum Conformity {
    CONSISTENT,
    PARTLY_CONSISTENT,
    INCONSISTENT,
    SILENT
}
