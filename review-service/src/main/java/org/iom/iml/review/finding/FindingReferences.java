package org.iom.iml.review.finding;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
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

    /**
     * Refuses addresses missing from a pinned version, and quotations of what does not stand there; any address is
     * accepted for a text that is not pinned.
     */
    private void requireAddresses(UUID review, List<NationalProvision> provisions) {
        for (int i = 0; i < provisions.size(); i++) {
            NationalProvision provision = provisions.get(i);
            Optional<Optional<String>> pinned = rows.find(
                    """
                    select (select string_agg(concat_ws(' ', n.heading, n.words), ' ' order by n.position)
                            from national_provision n
                            where n.text = p.national_text and n.number = p.number
                              and (n.address = :address or starts_with(n.address, :address || '__'))) as words
                    from pinned_version p where p.review = :review and p.text = :text""",
                    Values.of("review", review).and("text", provision.text()).and("address", provision.address()),
                    row -> Optional.ofNullable(row.textOrNull("words")));
            if (pinned.isPresent()) {
                requirePinned("/provisions/" + i, provision, pinned.get());
            }
        }
    }

    private static void requirePinned(String pointer, NationalProvision provision, Optional<String> words) {
        if (words.isEmpty()) {
            throw BadInput.field(
                    pointer + "/address",
                    "provision-not-pinned",
                    "The pinned version of text " + provision.text() + " has no provision " + provision.address()
                            + ".");
        }
        String quote = provision.quote();
        if (quote != null && !new Quotation(quote).isFrom(words.get())) {
            throw BadInput.field(
                    pointer + "/quote",
                    "quotation-not-in-text",
                    "These words do not stand in the provision cited: quote them as they stand, with […] for what is"
                            + " left out and in brackets what is added.");
        }
    }
}
