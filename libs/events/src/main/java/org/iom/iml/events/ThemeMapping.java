package org.iom.iml.events;

/** What another vocabulary has for a theme, and how near it is by the mapping properties of SKOS. */
public record ThemeMapping(String scheme, String value, String relation) {}
