package org.iom.iml.review.text.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iom.iml.review.text.ProvisionView;
import org.iom.iml.review.text.comparison.ProvisionChangeView.Words;
import org.jspecify.annotations.Nullable;

/** The changes to each provision between two versions of a text, in the order of the later one. */
final class Comparison {

    private final List<ProvisionView> from;
    private final List<ProvisionView> to;
    private final Map<ProvisionView, ProvisionView> origins = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<ProvisionView> displaced = new HashSet<>();

    private Comparison(List<ProvisionView> from, List<ProvisionView> to) {
        this.from = from;
        this.to = to;
        Pairing.of(from, to).forEach((one, other) -> {
            origins.put(other, one);
            addresses.put(one.address(), other.address());
        });
        displaced.addAll(outOfOrder(to.stream()
                .filter(other -> origins.containsKey(other) && !isElsewhere(other))
                .toList()));
    }

    static List<ProvisionChangeView> of(List<ProvisionView> from, List<ProvisionView> to) {
        return new Comparison(from, to).changes();
    }

    /** Returns the changes, with removed provisions listed where they used to stand. */
    private List<ProvisionChangeView> changes() {
        Map<@Nullable String, List<ProvisionView>> removed = new HashMap<>();
        @Nullable String before = null;
        for (ProvisionView one : from) {
            String stayed = addresses.get(one.address());
            if (stayed == null) {
                removed.computeIfAbsent(before, key -> new ArrayList<>()).add(one);
            } else {
                before = stayed;
            }
        }
        List<ProvisionChangeView> changes = new ArrayList<>();
        removed.getOrDefault(null, List.of()).forEach(one -> changes.add(removed(one)));
        for (ProvisionView other : to) {
            @Nullable ProvisionChangeView change = change(other);
            if (change != null) {
                changes.add(change);
            }
            removed.getOrDefault(other.address(), List.of()).forEach(one -> changes.add(removed(one)));
        }
        return changes;
    }

    private @Nullable ProvisionChangeView change(ProvisionView other) {
        @Nullable ProvisionView one = origins.get(other);
        if (one == null) {
            return view(List.of(Change.ADDED), null, other, List.of(new Words(Change.ADDED, Pairing.words(other))));
        }
        List<Change> changes = new ArrayList<>();
        if (isRenumbered(one, other)) {
            changes.add(Change.RENUMBERED);
        }
        if (isElsewhere(other) || displaced.contains(other)) {
            changes.add(Change.MOVED);
        }
        boolean isChanged = !Pairing.words(one).equals(Pairing.words(other));
        if (isChanged) {
            changes.add(Change.CHANGED);
        }
        return changes.isEmpty()
                ? null
                : view(
                        changes,
                        one,
                        other,
                        isChanged ? WordChanges.between(Pairing.words(one), Pairing.words(other)) : null);
    }

    /**
     * Reports whether the provision's own number changed; a new number of the division that contains it does not count.
     */
    private static boolean isRenumbered(ProvisionView one, ProvisionView other) {
        return !plain(one.number()).equals(plain(other.number()));
    }

    private static String plain(@Nullable String number) {
        return number == null
                ? ""
                : number.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Reports whether the provision is in another division; where its former division is gone, it does not count as
     * moved.
     */
    private boolean isElsewhere(ProvisionView other) {
        @Nullable String before = Objects.requireNonNull(origins.get(other)).parent();
        @Nullable String parent = before == null ? null : addresses.get(before);
        return before == null ? other.parent() != null : parent != null && !parent.equals(other.parent());
    }

    /** Returns the smallest set of retained provisions whose movement explains the new order. */
    private Set<ProvisionView> outOfOrder(List<ProvisionView> stayed) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < from.size(); i++) {
            places.put(from.get(i).address(), i);
        }
        int[] was = stayed.stream()
                .mapToInt(other -> Objects.requireNonNull(
                        places.get(Objects.requireNonNull(origins.get(other)).address())))
                .toArray();
        boolean[] inOrder = longestRising(was);
        Set<ProvisionView> moved = new HashSet<>();
        for (int i = 0; i < inOrder.length; i++) {
            if (!inOrder[i]) {
                moved.add(stayed.get(i));
            }
        }
        return moved;
    }

    private static boolean[] longestRising(int[] values) {
        int[] tails = new int[values.length];
        int[] before = new int[values.length];
        int[] ends = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int at = Arrays.binarySearch(tails, 0, length, values[i]);
            int place = at < 0 ? -at - 1 : at;
            tails[place] = values[i];
            ends[place] = i;
            before[i] = place == 0 ? -1 : ends[place - 1];
            length = Math.max(length, place + 1);
        }
        boolean[] member = new boolean[values.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            member[i] = true;
        }
        return member;
    }

    private static ProvisionChangeView removed(ProvisionView one) {
        return new ProvisionChangeView(
                List.of(Change.REMOVED),
                one.address(),
                null,
                one.kind(),
                one.number(),
                one.heading(),
                List.of(new Words(Change.REMOVED, Pairing.words(one))));
    }

    private static ProvisionChangeView view(
            List<Change> changes, @Nullable ProvisionView one, ProvisionView other, @Nullable List<Words> words) {
        return new ProvisionChangeView(
                changes,
                one == null ? null : one.address(),
                other.address(),
                other.kind(),
                other.number(),
                other.heading(),
                words);
    }
}
