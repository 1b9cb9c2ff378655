package org.iom.iml.instruments.theme;

import jakarta.inject.Singleton;
import org.iom.iml.instruments.search.SearchFacet;

/** The search facet that filters results by theme. */
@Singleton
class ThemeFacet implements SearchFacet {

    private final Themes themes;

    ThemeFacet(Themes themes) {
        this.themes = themes;
    }

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public boolean has(String value) {
        return themes.has(value);
    }

    @Override
    public String known() {
        return "see /v1/themes";
    }
}
