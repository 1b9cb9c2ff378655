package org.iom.iml.citations;

import java.util.List;

/** What a text names, each in the order of the text. */
public record Recognized(List<Citation> citations, List<ThemeMention> themes) {

    public Recognized {
        citations = List.copyOf(citations);
        themes = List.copyOf(themes);
    }
}
