package org.iom.iml.instruments.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Rules;

/** The rules that an instrument described by a person must meet. */
final class InstrumentRules {

    private static final Rules<InstrumentFacts> RULES = Rules.of(
            InstrumentRules::titlesAreInLanguages,
            InstrumentRules::authenticTextsAreInLanguages,
            InstrumentRules::aBilateralTreatyHasTwoParties,
            InstrumentRules::customHasStatusAndEvidence,
            InstrumentRules::onlyTreatiesHaveFinalClauses,
            InstrumentRules::nothingComesBeforeTheAdoption,
            InstrumentRules::datesAndLanguagesHaveTheirSource);

    private InstrumentRules() {}

    static void check(InstrumentFacts facts) {
        RULES.check(facts);
    }

    private static Optional<BadInput> titlesAreInLanguages(InstrumentFacts facts) {
        return Rules.unless(
                !facts.titles().isEmpty() && facts.titles().keySet().stream().allMatch(Languages::isTag),
                "/titles",
                "no-language",
                "Titles are kept by BCP 47 language, at least one.");
    }

    private static Optional<BadInput> authenticTextsAreInLanguages(InstrumentFacts facts) {
        return Rules.unless(
                facts.details().authenticLanguages().stream().allMatch(Languages::isTag),
                "/authenticLanguages",
                "no-language",
                "Languages are BCP 47 tags.");
    }

    private static Optional<BadInput> aBilateralTreatyHasTwoParties(InstrumentFacts facts) {
        List<String> parties = facts.details().contractingParties();
        return facts.kind() == InstrumentKind.BILATERAL_TREATY
                ? Rules.unless(
                        parties.size() == 2 && new HashSet<>(parties).size() == 2,
                        "/contractingParties",
                        "not-two-parties",
                        "A bilateral treaty has exactly two parties.")
                : Rules.unless(
                        parties.isEmpty(),
                        "/contractingParties",
                        "not-bilateral",
                        "Only a bilateral treaty names its parties; those of other treaties follow from their acts.");
    }

    private static Optional<BadInput> customHasStatusAndEvidence(InstrumentFacts facts) {
        boolean isCustom = facts.kind() == InstrumentKind.CUSTOM;
        boolean hasStatus = facts.details().customStatus() != null;
        boolean hasEvidence = !facts.details().evidence().isEmpty();
        if (!isCustom) {
            return Rules.unless(
                    !hasStatus && !hasEvidence,
                    "/customStatus",
                    "not-custom",
                    "Only a rule of custom has a status of its own and evidence.");
        }
        return Rules.unless(
                        hasStatus, "/customStatus", "no-custom-status", "Say how far the rule of custom is accepted.")
                .or(() -> Rules.unless(
                        hasEvidence, "/evidence", "no-evidence", "Give the evidence of the rule of custom."));
    }

    private static Optional<BadInput> onlyTreatiesHaveFinalClauses(InstrumentFacts facts) {
        return Rules.unless(
                facts.regime().finalClauses() == null || facts.kind().isTreaty(),
                "/finalClauses",
                "no-treaty",
                "Only a treaty has final clauses.");
    }

    private static Optional<BadInput> nothingComesBeforeTheAdoption(InstrumentFacts facts) {
        Milestones dates = facts.milestones();
        String adopted = "It was adopted on " + dates.adoptedOn() + ".";
        return Rules.unless(!dates.precedesAdoption(dates.openedOn()), "/openedOn", "before-adoption", adopted)
                .or(() -> Rules.unless(
                        !dates.precedesAdoption(dates.inForceOn()), "/inForceOn", "before-adoption", adopted));
    }

    private static Optional<BadInput> datesAndLanguagesHaveTheirSource(InstrumentFacts facts) {
        return sourced(facts.milestones().adoptedOn() != null, "adoption", facts)
                .or(() -> sourced(facts.milestones().inForceOn() != null, "entryIntoForce", facts))
                .or(() -> sourced(!facts.details().authenticLanguages().isEmpty(), "authenticLanguages", facts));
    }

    private static Optional<BadInput> sourced(boolean isSaid, String fact, InstrumentFacts facts) {
        return Rules.unless(
                !isSaid || facts.sourcing().sources().containsKey(fact),
                "/sources",
                "no-source",
                "Give the source of \"" + fact + "\".");
    }
}
