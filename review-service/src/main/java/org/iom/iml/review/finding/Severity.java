package org.iom.iml.review.finding;

/** How much depends on a finding. */
enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
