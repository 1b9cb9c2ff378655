package org.iom.iml.platform.imports;

/** A parameter of a request that a format knows, besides {@code format} itself. */
public record ImportParameter(String name, String description, String example, boolean required) {}
