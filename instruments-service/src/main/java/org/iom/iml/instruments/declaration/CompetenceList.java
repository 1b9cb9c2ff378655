package org.iom.iml.instruments.declaration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.iom.iml.instruments.declaration.CompetenceResource.CompetenceView;
import org.iom.iml.instruments.declaration.CompetenceResource.ProcedureView;
import org.iom.iml.instruments.declaration.TreatyRules.Procedure;

/** Puts procedures and competences together as they are shown. */
@Singleton
class CompetenceList {

    private final Competences competences;
    private final RuleBook rules;

    CompetenceList(Competences competences, RuleBook rules) {
        this.competences = competences;
        this.rules = rules;
    }

    /** The procedures of an instrument, by name. */
    List<ProcedureView> ofInstrument(String instrument, LocalDate day) {
        TreatyRules treaty = rules.of(instrument);
        CompetenceRules known = competences.of(List.of(treaty));
        return treaty.procedures().stream()
                .sorted(Comparator.comparing(Procedure::procedure))
                .map(procedure -> ProcedureView.of(
                        procedure,
                        day,
                        known.inForce(instrument, procedure, day),
                        known.accepting(instrument, procedure, day)))
                .toList();
    }

    /** What {@code party} accepts of all procedures, by instrument and procedure. */
    List<CompetenceView> ofParty(String party, LocalDate day) {
        List<TreatyRules> treaties = rules.all().stream()
                .filter(treaty -> !treaty.procedures().isEmpty())
                .toList();
        CompetenceRules known = competences.of(treaties);
        return treaties.stream()
                .flatMap(treaty -> treaty.procedures().stream()
                        .map(procedure -> CompetenceView.of(
                                treaty.instrument(),
                                procedure,
                                day,
                                known.of(party, treaty.instrument(), procedure, day)
                                        .orElse(null),
                                known.inForce(treaty.instrument(), procedure, day))))
                .sorted(Comparator.comparing(CompetenceView::place))
                .toList();
    }
}
