package org.iom.iml.instruments.search;

/** Knows the values of a facet by which results are filtered; a bean of this type is found and asked. */
public interface SearchFacet {

    /** The facet's name, which is that of its query parameter. */
    String name();

    boolean has(String value);

    /** Where the values are listed, for a sentence. */
    String known();
}
