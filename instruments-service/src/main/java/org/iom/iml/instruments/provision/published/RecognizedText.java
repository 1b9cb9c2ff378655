package org.iom.iml.instruments.provision.published;

/**
 * A passage as the text of an instrument.
 *
 * @param title the line of its title; 0 where it has none of its own
 */
record RecognizedText(Passage passage, String instrument, String language, long title) {}
