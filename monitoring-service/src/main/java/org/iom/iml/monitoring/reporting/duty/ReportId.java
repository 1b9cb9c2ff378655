package org.iom.iml.monitoring.reporting.duty;

/** The identity of a State's report: its number under the instrument and the membership in which it falls. */
record ReportId(String party, String instrument, String body, int membership, int number) {}
