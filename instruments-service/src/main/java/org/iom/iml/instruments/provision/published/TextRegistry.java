package org.iom.iml.instruments.provision.published;

/** What is known of instruments and their texts, against which a published file is read. */
public interface TextRegistry {

    InstrumentTitles titles();

    KnownText text(String instrument);
}
