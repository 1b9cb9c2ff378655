package org.iom.iml.instruments.coverage;

/**
 * The instrument and kind of record that a source covers.
 *
 * @param source its name as the acts or statements cite it, so that a later edition of the same source supersedes this
 *     one
 */
public record Place(String instrument, RecordKind kind, String source) {}
