package org.iom.iml.sandbox.load;

/** A row that the suite rejected, and why. */
record Rejection(String file, long line, String code, String reason) {}
