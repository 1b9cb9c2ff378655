package org.iom.iml.review.text.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iom.iml.review.text.ProvisionView;

/**
 * The matching of provisions between two versions: first by address where the wording is similar, then by identical
 * wording, then by similar wording, and finally by address alone.
 */
final class Pairing {

    /** The similarity required at the same address; at different addresses more is required. */
    private static final double AT_ONE_ADDRESS = 0.4;

    private static final double AT_ANOTHER = 0.7;
    /** The length below which identical wording may be a coincidence. */
    private static final int SHORTEST = 30;
    /**
     * The number of pairs above which similar wording is not searched for, as so many provisions are not renumbered at
     * once.
     */
    private static final int MAX_TRIALS = 400_000;

    private final List<ProvisionView> from;
    private final List<ProvisionView> to;
    private final Map<ProvisionView, ProvisionView> pairs = new HashMap<>();
    private final Set<ProvisionView> taken = new HashSet<>();
    private final Map<ProvisionView, Likeness> likeness = new HashMap<>();

    private Pairing(List<ProvisionView> from, List<ProvisionView> to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the matching provisions of {@code to}, keyed by those of {@code from}. */
    static Map<ProvisionView, ProvisionView> of(List<ProvisionView> from, List<ProvisionView> to) {
        Pairing pairing = new Pairing(from, to);
        pairing.byAddress(AT_ONE_ADDRESS);
        pairing.byTheSameWords();
        pairing.byWordsAlike();
        pairing.byAddress(-1);
        return pairing.pairs;
    }

    static String words(ProvisionView provision) {
        return provision.heading() == null ? provision.text() : provision.heading() + '\n' + provision.text();
    }

    private void byAddress(double least) {
        Map<String, ProvisionView> there = new HashMap<>();
        open(to).forEach(provision -> there.put(provision.address(), provision));
        for (ProvisionView one : openFrom()) {
            ProvisionView other = there.get(one.address());
            if (other != null && (isSame(one, other) || like(one, other) >= least)) {
                pair(one, other);
            }
        }
    }

    private void byTheSameWords() {
        Map<String, List<ProvisionView>> there = new HashMap<>();
        for (ProvisionView other : open(to)) {
            if (words(other).length() >= SHORTEST) {
                there.computeIfAbsent(key(other), key -> new ArrayList<>()).add(other);
            }
        }
        for (ProvisionView one : openFrom()) {
            List<ProvisionView> same = there.getOrDefault(key(one), List.of());
            if (!same.isEmpty()) {
                pair(one, same.removeFirst());
            }
        }
    }

    private record Trial(ProvisionView one, ProvisionView other, double likeness) {}

    private void byWordsAlike() {
        List<ProvisionView> here = ofSomeLength(openFrom());
        List<ProvisionView> there = ofSomeLength(open(to));
        if ((long) here.size() * there.size() > MAX_TRIALS) {
            return;
        }
        List<Trial> trials = new ArrayList<>();
        for (ProvisionView one : here) {
            for (ProvisionView other : there) {
                double alike = one.kind().equals(other.kind()) ? like(one, other) : 0;
                if (alike >= AT_ANOTHER) {
                    trials.add(new Trial(one, other, alike));
                }
            }
        }
        trials.sort(Comparator.comparingDouble(Trial::likeness).reversed());
        for (Trial trial : trials) {
            if (!pairs.containsKey(trial.one()) && !taken.contains(trial.other())) {
                pair(trial.one(), trial.other());
            }
        }
    }

    private static List<ProvisionView> ofSomeLength(List<ProvisionView> provisions) {
        return provisions.stream()
                .filter(provision -> words(provision).length() >= SHORTEST)
                .toList();
    }

    private void pair(ProvisionView one, ProvisionView other) {
        pairs.put(one, other);
        taken.add(other);
    }

    private List<ProvisionView> openFrom() {
        return from.stream().filter(one -> !pairs.containsKey(one)).toList();
    }

    private List<ProvisionView> open(List<ProvisionView> there) {
        return there.stream().filter(other -> !taken.contains(other)).toList();
    }

    private double like(ProvisionView one, ProvisionView other) {
        return likeness(one).to(likeness(other));
    }

    private Likeness likeness(ProvisionView provision) {
        return likeness.computeIfAbsent(provision, one -> new Likeness(words(one)));
    }

    private static boolean isSame(ProvisionView one, ProvisionView other) {
        return one.text().equals(other.text()) && Objects.equals(one.heading(), other.heading());
    }

    private static String key(ProvisionView provision) {
        return provision.kind() + '\n' + words(provision);
    }
}
