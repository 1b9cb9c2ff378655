package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.ActionPlanAdvanced;

/** A State's plan to implement recommendations over some years. */
@Entity
@Table(name = "action_plan")
public class ActionPlan {

    @Id
    private UUID id;

    private String party;
    private String title;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @ElementCollection
    @CollectionTable(name = "action_plan_cluster", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "ordinal")
    private List<Cluster> clusters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "action_plan_aim", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "ordinal")
    private List<Aim> aims = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "action_plan_measure", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "ordinal")
    private List<PlannedMeasure> measures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "action_plan_indicator", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "ordinal")
    private List<Indicator> indicators = new ArrayList<>();

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected ActionPlan() {}

    ActionPlan(UUID id, String party, PlanContent content, Instant at) {
        this.id = id;
        this.party = party;
        this.status = PlanStatus.DRAFT;
        take(content, at);
    }

    /** Returns the fact that the plan was drafted. */
    ActionPlanAdvanced drafted() {
        return new ActionPlanAdvanced(id, party, "drafted");
    }

    /** Replaces what the plan says; a published one remains so. */
    ActionPlanAdvanced revise(PlanContent content, Instant at) {
        take(content, at);
        return new ActionPlanAdvanced(id, party, "revised");
    }

    /** Publishes the plan, from when on everybody may read it and what is published of its progress. */
    ActionPlanAdvanced publish(Instant at) {
        status = status.published();
        updatedAt = at;
        return new ActionPlanAdvanced(id, party, "published");
    }

    private void take(PlanContent content, Instant at) {
        title = content.title();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        replace(clusters, content.clusters());
        replace(aims, content.aims());
        replace(measures, content.measures());
        replace(indicators, content.indicators());
        updatedAt = at;
    }

    private static <T> void replace(List<T> before, List<T> now) {
        if (!before.equals(now)) {
            before.clear();
            before.addAll(now);
        }
    }

    public UUID id() {
        return id;
    }

    public String party() {
        return party;
    }

    /** Returns what the plan says. */
    PlanContent content() {
        return new PlanContent(title, startsOn, endsOn, clusters, aims, measures, indicators);
    }

    LocalDate endsOn() {
        return endsOn;
    }

    List<UUID> clusters() {
        return clusters.stream().map(Cluster::id).toList();
    }

    List<UUID> measures() {
        return measures.stream().map(PlannedMeasure::id).toList();
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators);
    }
}
