package org.iom.iml.monitoring.recommendation;

/** What a recommendation is about: our code and name of it, and the label under which UPR Info files it. */
public record Theme(String code, String label, String sourceLabel) {}
