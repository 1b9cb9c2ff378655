package org.iom.iml.instruments.coverage;

/**
 * What a source tells of.
 *
 * @param source as the acts or statements name it, so that a later publication of the same source follows this one
 */
public record Place(String instrument, RecordKind kind, String source) {}
