package org.iom.iml.training.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.need.Asked;
import org.iom.iml.training.need.Need;
import org.iom.iml.training.need.NeedView.ReasonView;
import org.jspecify.annotations.Nullable;

/** The repository of proposals for annual programmes, with the needs they would meet as they stood at the time. */
@ApplicationScoped
@Transactional
class ProgrammeProposals implements PanacheRepositoryBase<ProgrammeProposal, UUID> {

    private final Outbox outbox;
    private final Rows rows;
    private final ObjectMapper json;

    ProgrammeProposals(Outbox outbox, Rows rows, ObjectMapper json) {
        this.outbox = outbox;
        this.rows = rows;
        this.json = json;
    }

    void add(int year, Draft draft) {
        ProgrammeProposal proposal = new ProgrammeProposal(Ids.next(), year, draft);
        persist(proposal);
        flush();
        rows.update(
                """
                insert into programme_need (proposal, party, theme, weight, reasons, recommendations, known_until)
                values (:proposal, :party, :theme, :weight, cast(:reasons as jsonb), :recommendations, :knownUntil)""", draft.needs().stream().map(need -> values(proposal, need)).toList());
        outbox.append(proposal.proposed());
    }

    private Values values(ProgrammeProposal proposal, Need need) {
        Asked asked = need.asked();
        return Values.of("proposal", proposal.id())
                .and("party", need.party())
                .and("theme", Objects.requireNonNull(need.theme()))
                .and("weight", need.weight())
                .and("reasons", text(need.because().stream().map(ReasonView::of).toList()))
                .and("recommendations", asked == null ? List.<UUID>of() : asked.ids())
                .and("knownUntil", need.knownUntil());
    }

    /** Ends the undecided proposals for a year and returns how many there were. */
    int lapse(int year) {
        List<ProgrammeProposal> open =
                list("year = ?1 and status = ?2 order by id", year, ProgrammeProposalStatus.OPEN);
        outbox.appendAll(open.stream().map(ProgrammeProposal::lapse).toList());
        return open.size();
    }

    void refuse(int year, UUID id, @Nullable String ifMatch, String reason) {
        outbox.append(current(year, id, ifMatch).refuse(reason));
    }

    /** Returns the proposal at the version that the caller read, locked against concurrent decisions. */
    ProgrammeProposal current(int year, UUID id, @Nullable String ifMatch) {
        ProgrammeProposal proposal = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.year() == year)
                .orElseThrow(() -> new NotFound("There is no proposal " + id + " for the programme of " + year + "."));
        Versions.require(ifMatch, proposal.version());
        return proposal;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
