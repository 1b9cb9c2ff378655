package org.iom.iml.instruments.declaration.competence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.iom.iml.instruments.declaration.competence.CompetenceView.Asked;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.declaration.rule.TreatyRules;
import org.iom.iml.instruments.declaration.rule.TreatyRules.Procedure;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;

/** The lists of procedures and competences, in the form in which they are shown. */
@Singleton
class CompetenceList {

    private final Competences competences;
    private final RuleBook rules;
    private final Instruments instruments;
    private final Parties parties;
    private final Links links;

    CompetenceList(Competences competences, RuleBook rules, Instruments instruments, Parties parties, Links links) {
        this.competences = competences;
        this.rules = rules;
        this.instruments = instruments;
        this.parties = parties;
        this.links = links;
    }

    /** Returns the procedures of an instrument, by name. */
    List<ProcedureView> ofInstrument(String code, LocalDate day) {
        String instrument = instruments.named(code).code();
        TreatyRules treaty = rules.of(instrument);
        CompetenceRules known = competences.of(List.of(treaty));
        return treaty.procedures().stream()
                .sorted(Comparator.comparing(Procedure::procedure))
                .map(procedure -> ProcedureView.of(
                        procedure,
                        day,
                        known.inForce(instrument, procedure, day),
                        known.accepting(instrument, procedure, day),
                        known.known().until(procedure.basis(), instrument)))
                .toList();
    }

    /** Returns which procedures a party accepts, by instrument and procedure. */
    List<CompetenceView> ofParty(String code, LocalDate day) {
        String party = parties.named(code).code();
        List<TreatyRules> treaties = rules.all().stream()
                .filter(treaty -> !treaty.procedures().isEmpty())
                .toList();
        CompetenceRules known = competences.of(treaties);
        return treaties.stream()
                .flatMap(treaty -> ofParty(new Asked(party, treaty.instrument(), day), treaty, known))
                .sorted(Comparator.comparing(CompetenceView::place))
                .toList();
    }

    private static Stream<CompetenceView> ofParty(Asked asked, TreatyRules treaty, CompetenceRules known) {
        return treaty.procedures().stream().map(procedure -> CompetenceView.of(asked, procedure, known));
    }

    /** Returns the columns of a file of the procedures of {@code instrument}. */
    Columns<ProcedureView> procedures(String instrument) {
        return Columns.of(ProcedureView.class)
                .and("instrument", view -> instrument)
                .and("procedure", ProcedureView::procedure)
                .and("provision", ProcedureView::provision)
                .and("basis", view -> view.basis().code())
                .and("threshold", ProcedureView::threshold)
                .and("on", ProcedureView::on)
                .and("inForce", view -> view.inForce().code())
                .and("inForceSince", ProcedureView::inForceSince)
                .and("acceptedBy", ProcedureView::acceptedBy)
                .and("knownUntil", ProcedureView::knownUntil)
                .and(
                        "accepting",
                        view -> view.accepting().stream()
                                .map(ProcedureView.AcceptanceView::party)
                                .toList())
                .and("source", ProcedureView::source)
                .and("url", view -> links.to("instruments", instrument, "procedures"));
    }

    /** Returns the columns of a file of competences. */
    Columns<CompetenceView> columns() {
        return Columns.of(CompetenceView.class)
                .and("party", CompetenceView::party)
                .and("instrument", CompetenceView::instrument)
                .and("procedure", CompetenceView::procedure)
                .and("provision", CompetenceView::provision)
                .and("basis", view -> view.basis().code())
                .and("on", CompetenceView::on)
                .and("isParty", view -> view.isParty().code())
                .and("accepted", view -> view.accepted().code())
                .and("toVerify", CompetenceView::toVerify)
                .and("since", CompetenceView::since)
                .and("inForce", view -> view.inForce().code())
                .and("competent", view -> view.competent().code())
                .and("knownUntil", CompetenceView::knownUntil)
                .and("beyondKnown", CompetenceView::beyondKnown)
                .and("source", CompetenceView::source)
                .and("url", view -> links.to("parties", view.party(), "competences"));
    }
}
