package org.iom.iml.training.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.known.States;
import org.iom.iml.training.need.Need;
import org.iom.iml.training.need.NeedStatus;
import org.iom.iml.training.need.Needs;
import org.iom.iml.training.need.Scope;
import org.iom.iml.training.programme.DraftProgramme.Refused;
import org.jspecify.annotations.Nullable;

/** The service that proposes a year's programme from the open needs, replacing earlier undecided proposals. */
@ApplicationScoped
class ProposeProgramme {

    private final Needs needs;
    private final States states;
    private final RegistryCodes codes;
    private final ProgrammeProposals proposals;
    private final Rows rows;

    ProposeProgramme(Needs needs, States states, RegistryCodes codes, ProgrammeProposals proposals, Rows rows) {
        this.needs = needs;
        this.states = states;
        this.codes = codes;
        this.proposals = proposals;
        this.rows = rows;
    }

    /** The number of proposals made and lapsed, and the States whose needs are unknown. */
    record Made(int proposed, int lapsed, List<String> notWeighed) {}

    @Transactional
    Made propose(int year, NewProgramme wanted) {
        codes.requireRegion("/region", wanted.region());
        codes.requireTheme("/theme", wanted.theme());
        rows.list("select pg_advisory_xact_lock(hashtextextended('annual programme', 0))", row -> true);
        int lapsed = proposals.lapse(year);
        List<Need> all = needs.in(scope(wanted.region(), wanted.theme()));
        List<Need> open = all.stream()
                .filter(need -> need.status() == NeedStatus.OPEN && need.weight() > 0)
                .toList();
        List<Draft> drafts = new DraftProgramme(wanted, refusedCourses(year), open).draft(refusedEvents(year));
        drafts.forEach(draft -> proposals.add(year, draft));
        return new Made(
                drafts.size(),
                lapsed,
                all.stream()
                        .filter(need -> need.asked() == null && !need.isKnown())
                        .map(Need::party)
                        .sorted()
                        .toList());
    }

    private Scope scope(@Nullable String region, @Nullable String theme) {
        return region == null ? new Scope(states.all(), true, theme) : new Scope(states.of(region), false, theme);
    }

    private Set<UUID> refusedCourses(int year) {
        return rows.list("""
                        select course_id from programme_proposal
                        where programme_year = :year and kind = 'edition' and status = 'refused'""", Values.of("year", year), row -> row.id("course_id")).stream()
                .collect(Collectors.toSet());
    }

    private Set<Refused> refusedEvents(int year) {
        return rows
                .list("""
                        select party, theme from programme_proposal, unnest(parties) party, unnest(themes) theme
                        where programme_year = :year and kind = 'national-event' and status = 'refused'""", Values.of("year", year), row -> new Refused(row.text("party"), row.text("theme")))
                .stream()
                .collect(Collectors.toSet());
    }
}
