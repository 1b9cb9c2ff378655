package org.iom.iml.instruments.participation.act;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.instruments.participation.act.Act.Deed;
import org.iom.iml.instruments.participation.act.Act.Effective;
import org.iom.iml.instruments.participation.act.Act.Origin;
import org.iom.iml.instruments.participation.act.Act.Supersession;
import org.jspecify.annotations.Nullable;

/** An act as stored in its column: flat, so that SQL can reach its members, and without absent values. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StoredAct(
        UUID id,
        ActKind kind,
        LocalDate date,
        @Nullable LocalDate depositaryEffectiveOn,
        @Nullable LocalDate computedEffectiveOn,
        @Nullable String basis,
        @Nullable String part,
        @Nullable List<String> territories,
        String source,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean fromDepositary,
        @Nullable String notification,
        @Nullable String publishedAs,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean toVerify,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        @Nullable UUID supersededBy,
        @Nullable String reason) {

    private static StoredAct of(Act act) {
        Supersession end = act.superseded();
        return new StoredAct(
                act.id(),
                act.kind(),
                act.date(),
                act.effective().depositary(),
                act.effective().computed(),
                act.effective().basis(),
                act.part(),
                act.territories(),
                act.source(),
                act.origin().fromDepositary(),
                act.origin().notification(),
                act.origin().publishedAs(),
                act.origin().toVerify(),
                act.recordedAt(),
                end == null ? null : end.at(),
                end == null ? null : end.by(),
                end == null ? null : end.reason());
    }

    private Act act() {
        return new Act(
                id,
                new Deed(kind, date, part, Objects.requireNonNullElse(territories, List.of())),
                new Effective(depositaryEffectiveOn, computedEffectiveOn, basis),
                new Origin(source, fromDepositary, notification, publishedAs, toVerify),
                recordedAt,
                supersededAt == null ? null : new Supersession(supersededAt, supersededBy, reason));
    }

    /** The conversion from the log to the column. */
    static final class Writing extends StdConverter<Act, StoredAct> {

        @Override
        public StoredAct convert(Act act) {
            return of(act);
        }
    }

    /** The conversion from the column to the log. */
    static final class Reading extends StdConverter<StoredAct, Act> {

        @Override
        public Act convert(StoredAct stored) {
            return stored.act();
        }
    }
}
