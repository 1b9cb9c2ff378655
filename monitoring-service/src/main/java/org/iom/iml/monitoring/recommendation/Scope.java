package org.iom.iml.monitoring.recommendation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The groups, goals, objectives and addressees of a recommendation, apart from its themes.
 *
 * @param affectedGroups codes of the groups of persons that it protects
 * @param sdgs goals and targets of the 2030 Agenda, as 8 or 8.7
 * @param gcmObjectives numbers of the objectives of the Global Compact for Migration, 1 to 23
 * @param addressees the authorities or others in the State to whom it is addressed, in the words of the source
 */
public record Scope(
        List<String> affectedGroups, List<String> sdgs, List<Integer> gcmObjectives, List<String> addressees) {

    public static final Scope NONE = new Scope(List.of(), List.of(), List.of(), List.of());

    private static final Pattern GOAL = Pattern.compile("(1[0-7]|[1-9])(\\.([1-9]\\d?|[a-d]))?");

    public Scope {
        affectedGroups = List.copyOf(affectedGroups);
        sdgs = List.copyOf(sdgs);
        gcmObjectives = List.copyOf(gcmObjectives);
        addressees = List.copyOf(addressees);
    }

    /** Reports whether a text denotes a goal or target of the 2030 Agenda. */
    public static boolean isGoal(String text) {
        return GOAL.matcher(text).matches();
    }
}
