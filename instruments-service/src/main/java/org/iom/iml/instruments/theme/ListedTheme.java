package org.iom.iml.instruments.theme;

import java.time.Instant;

/** A theme in a list. */
record ListedTheme(ThemeFacts facts, Instant updatedAt) {}
