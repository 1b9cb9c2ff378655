package org.iom.iml.monitoring.actionplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of action plans, in which each office works on its own. */
@ApplicationScoped
class ActionPlans implements PanacheRepositoryBase<ActionPlan, UUID> {

    private final ActionPlanList list;
    private final ProgressDues dues;
    private final PlanRecommendations recommendations;
    private final Outbox outbox;
    private final Clock clock;

    ActionPlans(
            ActionPlanList list, ProgressDues dues, PlanRecommendations recommendations, Outbox outbox, Clock clock) {
        this.list = list;
        this.dues = dues;
        this.recommendations = recommendations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    UUID draft(NewActionPlan said) {
        PlanContent content = ReadPlan.of(said.content(), Set.of());
        recommendations.require(said.party(), said.clusters());
        ActionPlan plan = new ActionPlan(Ids.next(), said.party(), content, clock.instant());
        persist(plan);
        flush();
        dues.follow(plan, List.of());
        outbox.append(plan.drafted());
        return plan.id();
    }

    /** Replaces what the plan says; days to come on which nothing is reported move with the schedules. */
    @Transactional
    void revise(UUID id, @Nullable String ifMatch, NewPlanContent said) {
        ActionPlan plan = own(id, ifMatch);
        List<Indicator> before = plan.indicators();
        List<UUID> known = Stream.of(
                        plan.clusters().stream(),
                        plan.measures().stream(),
                        before.stream().map(Indicator::id))
                .flatMap(ids -> ids)
                .toList();
        PlanContent content = ReadPlan.of(said, known);
        recommendations.require(plan.party(), said.clusters());
        var fact = plan.revise(content, clock.instant());
        flush();
        dues.follow(plan, before.stream().map(Indicator::id).toList());
        outbox.append(fact);
    }

    @Transactional
    void publish(UUID id, @Nullable String ifMatch) {
        outbox.append(own(id, ifMatch).publish(clock.instant()));
    }

    /** Returns the id of a plan that is the caller's to write, and refuses any other. */
    UUID requireOwn(UUID id) {
        return own(id).id();
    }

    private ActionPlanView own(UUID id) {
        ActionPlanView seen = list.of(id);
        if (!seen.own()) {
            throw new NotFound("There is no action plan " + id + " of this office.");
        }
        return seen;
    }

    private ActionPlan own(UUID id, @Nullable String ifMatch) {
        Versions.require(ifMatch, own(id).version());
        return findById(id);
    }
}
