package org.iom.iml.instruments.theme;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.instruments.text.ShippedFacts;

/** The themes that ship with the service. */
@Singleton
class ShippedThemes implements ShippedFacts {

    private final Themes themes;

    ShippedThemes(Themes themes) {
        this.themes = themes;
    }

    @Override
    public List<String> files() {
        return List.of(ThemeCatalogue.PATH, ThemeWords.PATH);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void publish() {
        themes.publish(ThemeCatalogue.read());
    }
}
