package org.iom.iml.sandbox.load;

/** A row that the suite did not take, and why. */
record Rejection(String file, long line, String code, String reason) {}
