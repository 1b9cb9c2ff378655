package org.iom.iml.citations;

/** A place where a text names a theme: from {@code start} to before {@code end}. */
public record ThemeMention(String theme, int start, int end) {}
