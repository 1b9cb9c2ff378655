package org.iom.iml.platform.imports;

/** A request parameter that a format accepts besides {@code format} itself. */
public record ImportParameter(String name, String description, String example, boolean required) {}
