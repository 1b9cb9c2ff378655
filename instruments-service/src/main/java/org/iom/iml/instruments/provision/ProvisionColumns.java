package org.iom.iml.instruments.provision;

import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.jspecify.annotations.Nullable;

/** The columns of provisions in a file. */
final class ProvisionColumns {

    private ProvisionColumns() {}

    static Columns<ShownProvision> of(String instrument, Links links) {
        return Columns.of(ShownProvision.class)
                .and("instrument", shown -> instrument)
                .and("eId", shown -> shown.text().eId())
                .and("parent", shown -> shown.text().parent())
                .and("kind", shown -> shown.text().kind())
                .and("number", shown -> shown.text().number())
                .and("headingEn", shown -> heading(shown.text(), "en"))
                .and("headingFr", shown -> heading(shown.text(), "fr"))
                .and("headingEs", shown -> heading(shown.text(), "es"))
                .and("textEn", shown -> shown.text().texts().get("en"))
                .and("textFr", shown -> shown.text().texts().get("fr"))
                .and("textEs", shown -> shown.text().texts().get("es"))
                .and("force", shown -> shown.effectiveForce().code())
                .and("themes", shown -> ProvisionView.notesOf(shown.text()).themes())
                .and("status", shown -> shown.status().code())
                .and("source", shown -> shown.text().source())
                .and("updatedAt", ShownProvision::updatedAt)
                .and(
                        "url",
                        shown -> links.to(
                                "instruments",
                                instrument,
                                "provisions",
                                shown.text().eId()));
    }

    private static @Nullable String heading(ProvisionText text, String language) {
        return ProvisionView.headingsOf(text).get(language);
    }
}
