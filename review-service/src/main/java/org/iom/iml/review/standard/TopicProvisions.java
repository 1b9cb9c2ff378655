package org.iom.iml.review.standard;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.review.checklist.Checklist;
import org.iom.iml.review.checklist.ChecklistKind;
import org.iom.iml.review.checklist.Checklists;
import org.iom.iml.review.cited.CitedProvision;
import org.jspecify.annotations.Nullable;

/** The provisions of instruments on each topic, as cited in the checklists for laws. */
@Singleton
class TopicProvisions {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The order of the text, as far as addresses tell it: article 9 before article 10. */
    private static final Comparator<String> AS_NUMBERED = Comparator.comparing(address -> NUMBER.matcher(address)
            .replaceAll(number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group()));

    /** The topics by instrument and provision. */
    private final Map<String, Map<String, Set<String>>> topics = new TreeMap<>();

    private final Checklists checklists;

    TopicProvisions(Checklists checklists) {
        this.checklists = checklists;
        checklists.of(ChecklistKind.LAW).forEach(this::take);
    }

    private void take(Checklist checklist) {
        for (Checklist.Question question : checklist.questions()) {
            for (CitedProvision cited : question.provisions()) {
                String provision = cited.provision();
                if (provision != null) {
                    topics.computeIfAbsent(cited.instrument(), code -> new TreeMap<>(AS_NUMBERED))
                            .computeIfAbsent(provision, eId -> new LinkedHashSet<>())
                            .add(checklist.code());
                }
            }
        }
    }

    /** Refuses an unknown topic. */
    void require(String topic) {
        if (!checklists.isTopic(topic)) {
            throw BadInput.parameter("topic", "There is no topic " + topic + "; see /v1/checklists?kind=law.");
        }
    }

    /** Returns the instruments with provisions on any of the topics, or null where no topic is asked for. */
    @Nullable List<String> instruments(List<String> asked) {
        return asked.isEmpty()
                ? null
                : topics.entrySet().stream()
                        .filter(instrument -> instrument.getValue().values().stream()
                                .anyMatch(some -> !Collections.disjoint(some, asked)))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** Returns the provisions of a standard on the topics, or on any where none is given, with their applicability. */
    List<ApplicableProvision> of(ApplicableStandard standard, List<String> asked) {
        return topics.getOrDefault(standard.instrument(), Map.of()).entrySet().stream()
                .filter(provision -> asked.isEmpty() || !Collections.disjoint(provision.getValue(), asked))
                .map(provision -> new ApplicableProvision(
                        provision.getKey(), List.copyOf(provision.getValue()), applies(standard, provision.getKey())))
                .toList();
    }

    private static Applicability applies(ApplicableStandard standard, String provision) {
        return switch (standard.force()) {
            case "binding" ->
                standard.reservedProvisions().stream().anyMatch(target -> touches(target, provision))
                        ? Applicability.RESERVED
                        : Applicability.BINDING;
            case "soft" -> Applicability.SOFT;
            case "unknown" -> Applicability.UNKNOWN;
            default -> Applicability.NOT_BOUND;
        };
    }

    /**
     * Reports whether a statement on one address affects another: the same provision, a part of it, or the whole to
     * which it belongs.
     */
    private static boolean touches(String target, String provision) {
        return target.equals(provision) || target.startsWith(provision + "__") || provision.startsWith(target + "__");
    }
}
