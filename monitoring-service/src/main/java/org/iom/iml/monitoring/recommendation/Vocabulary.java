package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;

/** The code lists in which recommendations are told. */
@Singleton
class Vocabulary {

    private final Mechanisms mechanisms;
    private final Themes themes;
    private final UprCycles cycles;

    Vocabulary(Mechanisms mechanisms, Themes themes, UprCycles cycles) {
        this.mechanisms = mechanisms;
        this.themes = themes;
        this.cycles = cycles;
    }

    Mechanisms mechanisms() {
        return mechanisms;
    }

    Themes themes() {
        return themes;
    }

    UprCycles cycles() {
        return cycles;
    }
}
