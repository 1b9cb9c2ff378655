package org.iom.iml.events;

/** The equivalent of a theme in another vocabulary, with its SKOS mapping property. */
public record ThemeMapping(String scheme, String value, String relation) {}
