package org.iom.iml.review.finding;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.known.KnownProvisions;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The check that what a finding refers to exists, in the registry and in the pinned versions of the reviewed texts. */
@Singleton
class FindingReferences {

    private final KnownCodes known;
    private final KnownProvisions provisions;
    private final Rows rows;

    FindingReferences(KnownCodes known, KnownProvisions provisions, Rows rows) {
        this.known = known;
        this.provisions = provisions;
        this.rows = rows;
    }

    void require(UUID review, Finding found) {
        provisions.require("/standard", found.standard().cited());
        known.requireAll(CodeList.THEMES, "/themes", found.themes());
        requireAddresses(review, found.provisions());
    }

    /** Refuses addresses missing from a pinned version; any address is accepted for a text that is not pinned. */
    private void requireAddresses(UUID review, List<NationalProvision> provisions) {
        for (int i = 0; i < provisions.size(); i++) {
            NationalProvision provision = provisions.get(i);
            boolean isMissing = rows.find(
                            """
                            select not exists (select from national_provision n where n.text = p.national_text
                                and n.number = p.number and n.address = :address) as missing
                            from pinned_version p where p.review = :review and p.text = :text""",
                            Values.of("review", review)
                                    .and("text", provision.text())
                                    .and("address", provision.address()),
                            row -> row.flag("missing"))
                    .orElse(false);
            if (isMissing) {
                throw BadInput.field(
                        "/provisions/" + i + "/address",
                        "provision-not-pinned",
                        "The pinned version of text " + provision.text() + " has no provision " + provision.address()
                                + ".");
            }
        }
    }
}
