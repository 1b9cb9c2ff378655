package org.iom.iml.instruments.participation.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * The status of a participant under a part that can be excluded, accepted and denounced separately.
 *
 * @param since the date on which the status began; null where no act was performed
 */
public record PartStatus(
        String part, String status, @Nullable LocalDate since) {

    private static final String EXCLUDED = "excluded";

    /** Returns the status under {@code part} on {@code day}; {@code counting} lists the acts in order. */
    public static PartStatus of(String part, List<Act> counting, Timeline whole, LocalDate day) {
        TreeSet<LocalDate> days = new TreeSet<>();
        whole.changes().forEach(change -> days.add(change.from()));
        counting.stream().filter(act -> part.equals(act.part())).forEach(act -> days.add(act.effectOrDate()));
        String status = statusOn(day, part, counting, whole);
        LocalDate since = null;
        for (LocalDate earlier : days.headSet(day, true).descendingSet()) {
            if (!statusOn(earlier, part, counting, whole).equals(status)) {
                break;
            }
            since = earlier;
        }
        return new PartStatus(part, status, since);
    }

    private static String statusOn(LocalDate day, String part, List<Act> counting, Timeline whole) {
        Status status = whole.on(day);
        return switch (status) {
            case NONE, SIGNATORY, FORMER, UNKNOWN -> status.code();
            case CONTRACTING, PARTY, PROVISIONAL ->
                switch (lastEffect(day, part, counting)) {
                    case EXCLUDES_PART -> EXCLUDED;
                    case RELEASES_FROM_PART -> Status.FORMER.code();
                    default -> status.code();
                };
        };
    }

    /** Returns the last effect on the part; a new consent includes it again unless it excludes it. */
    private static ActKind.Effect lastEffect(LocalDate day, String part, List<Act> counting) {
        ActKind.Effect last = ActKind.Effect.NONE;
        for (Act act : counting) {
            if (act.kind().binds() && !act.date().isAfter(day)) {
                last = ActKind.Effect.NONE;
            } else if (part.equals(act.part()) && !act.effectOrDate().isAfter(day)) {
                last = act.kind().effect();
            }
        }
        return last;
    }
}
