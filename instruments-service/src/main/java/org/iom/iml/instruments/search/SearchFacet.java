package org.iom.iml.instruments.search;

/** A facet by which results are filtered, which knows its values; beans of this type are discovered. */
public interface SearchFacet {

    /** Returns the facet's name, also that of its query parameter. */
    String name();

    boolean has(String value);

    /** Returns where the values are listed, for use in a sentence. */
    String known();
}
