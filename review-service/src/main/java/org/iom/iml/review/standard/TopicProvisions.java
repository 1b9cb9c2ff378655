package org.iom.iml.review.standard;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.review.checklist.Checklist;
import org.iom.iml.review.checklist.ChecklistKind;
import org.iom.iml.review.checklist.Checklists;
import org.iom.iml.review.cited.CitedProvision;
import org.jspecify.annotations.Nullable;

/** Which provisions of an instrument speak on which topic, as the checklists for laws cite them. */
@Singleton
class TopicProvisions {

    /** By instrument and provision: the topics. */
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
                    topics.computeIfAbsent(cited.instrument(), code -> new TreeMap<>())
                            .computeIfAbsent(provision, eId -> new LinkedHashSet<>())
                            .add(checklist.code());
                }
            }
        }
    }

    /** Refuses a topic that there is not. */
    void require(String topic) {
        if (!checklists.isTopic(topic)) {
            throw BadInput.parameter("topic", "There is no topic " + topic + "; see /v1/checklists?kind=law.");
        }
    }

    /** The instruments that speak on any of the topics; null where none is asked for. */
    @Nullable List<String> instruments(List<String> asked) {
        return asked.isEmpty()
                ? null
                : topics.entrySet().stream()
                        .filter(instrument -> instrument.getValue().values().stream()
                                .anyMatch(some -> !Collections.disjoint(some, asked)))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** The provisions of a standard on the topics, or on any, with whether they apply. */
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

    /** Whether a statement aimed at one address touches the other: the same, a part of it, or the whole of which it is a part. */
    private static boolean touches(String target, String provision) {
        return target.equals(provision) || target.startsWith(provision + "__") || provision.startsWith(target + "__");
    }
}
