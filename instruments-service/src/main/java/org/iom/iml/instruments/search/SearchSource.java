package org.iom.iml.instruments.search;

import java.util.List;
import java.util.function.Consumer;

/** A feature whose documents are searched: it can tell all of them again when the index is built anew. */
public interface SearchSource {

    /** The kind of its documents. */
    String kind();

    /** Hands over all entries of the kind, all languages of a document together, in portions. */
    void tellAll(Consumer<List<SearchEntry>> portions);
}
