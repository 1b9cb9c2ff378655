package org.iom.iml.monitoring.reporting.duty;

/** Which report of a State: the first, second … under an instrument, since it became party for the first or a later time. */
record ReportId(String party, String instrument, String body, int membership, int number) {}
