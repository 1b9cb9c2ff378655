package org.iom.iml.monitoring.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The preparation of a contribution, visible only to the offices that wrote it. */
@Embeddable
class ContributionWork {

    @Column(name = "input_by", table = Contribution.WORK)
    private @Nullable LocalDate inputBy;

    @Column(name = "input", table = Contribution.WORK)
    private @Nullable String input;

    @Column(name = "escalated_at", table = Contribution.WORK)
    private @Nullable Instant escalatedAt;

    @Column(name = "withdrawal_reason", table = Contribution.WORK)
    private @Nullable String withdrawalReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "drafters", table = Contribution.WORK)
    private @Nullable List<String> drafters;

    @Column(name = "cleared_by_mission", table = Contribution.WORK)
    private @Nullable String clearedByMission;

    @Column(name = "cleared_by_mission_at", table = Contribution.WORK)
    private @Nullable Instant clearedByMissionAt;

    @Column(name = "cleared_by_unit", table = Contribution.WORK)
    private @Nullable String clearedByUnit;

    @Column(name = "cleared_by_unit_at", table = Contribution.WORK)
    private @Nullable Instant clearedByUnitAt;

    protected ContributionWork() {}

    void askBy(LocalDate day) {
        inputBy = day;
    }

    void give(String text) {
        input = text;
    }

    void escalate(Instant at) {
        escalatedAt = at;
    }

    /** Records a new draft by a person and revokes all earlier clearances. */
    void draft(String person) {
        drafters =
                Stream.concat(drafters().stream(), Stream.of(person)).distinct().toList();
        clearedByMission = null;
        clearedByMissionAt = null;
        clearedByUnit = null;
        clearedByUnitAt = null;
    }

    void clearByMission(String person, Instant at) {
        clearedByMission = person;
        clearedByMissionAt = at;
    }

    void clearByUnit(String person, Instant at) {
        clearedByUnit = person;
        clearedByUnitAt = at;
    }

    void withdraw(String reason) {
        withdrawalReason = reason;
    }

    boolean isOverdue(LocalDate today) {
        return inputBy != null && inputBy.isBefore(today);
    }

    /** Reports whether the person wrote the present draft or one before it. */
    boolean isDrafter(String person) {
        return drafters().contains(person);
    }

    private List<String> drafters() {
        return Objects.requireNonNullElse(drafters, List.of());
    }

    @Nullable String clearedByMission() {
        return clearedByMission;
    }
}
