package org.iom.iml.monitoring.recommendation;

/** A theme of a recommendation: the code and name used here, and UPR Info's label for it. */
public record Theme(String code, String label, String sourceLabel) {}
