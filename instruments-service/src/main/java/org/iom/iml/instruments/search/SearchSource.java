package org.iom.iml.instruments.search;

import java.util.List;
import java.util.function.Consumer;

/** A feature whose documents are searchable and which can supply all of them again for a rebuild of the index. */
public interface SearchSource {

    /** Returns the kind of its documents. */
    String kind();

    /** Supplies all entries of the kind in portions, all languages of a document together. */
    void tellAll(Consumer<List<SearchEntry>> portions);
}
