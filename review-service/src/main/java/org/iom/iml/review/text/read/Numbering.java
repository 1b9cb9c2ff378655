package org.iom.iml.review.text.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.iom.iml.review.text.read.Candidate.Style;
import org.jspecify.annotations.Nullable;

/** The candidates chosen as the numbering of the text, with those that are doubtful or left out. */
record Numbering(TreeMap<Integer, Candidate> chosen, NavigableSet<Integer> doubtful, NavigableSet<Integer> leftOut) {

    private static final Pattern HEADED = Pattern.compile("\\s*[:–—-]\\s");

    static Numbering of(List<TextLine> lines, List<Candidate> all) {
        NavigableSet<Integer> annexes = places(all, Candidate::isAnnex);
        NavigableSet<Integer> forms = places(
                all,
                candidate -> candidate.isAnnex()
                        && !candidate.written().toLowerCase(Locale.ROOT).startsWith("subsidiary"));
        NavigableSet<Integer> divisions = places(all, candidate -> !candidate.isLeaf());
        Map<String, List<Candidate>> series = new HashMap<>();
        for (Candidate candidate : all) {
            if (candidate.isLeaf() && candidate.number() != null && !isOfAForm(candidate, forms, annexes)) {
                for (String key : candidate.series()) {
                    series.computeIfAbsent(key, name -> new ArrayList<>()).add(candidate);
                }
            }
        }
        List<Chain> chains = series.values().stream()
                .map(members -> Chain.of(members, anew(members, all, annexes), divisions))
                .sorted(Comparator.comparingDouble(Chain::score).reversed())
                .toList();
        Numbering numbering = new Numbering(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        @Nullable Style style = style(chains);
        chains.stream()
                .filter(chain -> chain.members().getFirst().style() == style && isCertain(chain))
                .forEach(numbering::take);
        numbering.divide(lines, all, annexes, style);
        numbering.leaveOut(all, style);
        return numbering;
    }

    /**
     * Returns the lines at which numbers may start again: annexes and, for sections, also the articles that contain
     * them.
     */
    private static NavigableSet<Integer> anew(
            List<Candidate> members, List<Candidate> all, NavigableSet<Integer> annexes) {
        if (!members.getFirst().kind().equals(ProvisionKind.SECTION)
                || members.getFirst().style() != Style.LABELLED) {
            return annexes;
        }
        NavigableSet<Integer> anew =
                places(all, candidate -> candidate.kind().equals(ProvisionKind.ARTICLE) && candidate.isStrong());
        anew.addAll(annexes);
        return anew;
    }

    /**
     * Returns the style that numbers the law; bare numbers do if they come before the first label, as labels may also
     * occur in an annex.
     */
    private static @Nullable Style style(List<Chain> chains) {
        List<Candidate> certain = chains.stream()
                .filter(Numbering::isCertain)
                .map(chain -> chain.members().getFirst())
                .toList();
        Optional<Candidate> label =
                certain.stream().filter(first -> first.style() != Style.BARE).findFirst();
        Optional<Candidate> number =
                certain.stream().filter(first -> first.style() == Style.BARE).findFirst();
        if (label.isPresent() && number.isPresent()) {
            return number.get().line() < label.get().line()
                            && certain.getFirst().line() == number.get().line()
                    ? Style.BARE
                    : label.get().style();
        }
        return label.or(() -> number).map(Candidate::style).orElse(null);
    }

    /** Reports whether a chain can number a law; bare numbers must start at one and include at least three. */
    private static boolean isCertain(Chain chain) {
        Candidate first = chain.members().getFirst();
        return first.style() != Style.BARE
                || (chain.members().size() >= 3
                        && Objects.requireNonNull(first.number()).isFirst());
    }

    /** Adds the best chain, and others that stand outside it; a chain within another is a quotation. */
    private void take(Chain chain) {
        Candidate first = chain.members().getFirst();
        boolean isFirst = chosen.isEmpty();
        boolean isSure = chain.members().size() > 1
                || ((first.isStrong() || first.kind().endsWith("-provision")) && !first.isQuoted());
        if (!isFirst
                && (!isSure
                        || chain.members().stream().allMatch(Candidate::isQuoted)
                        || isWithin(first, chain.members().getLast()))) {
            return;
        }
        for (int i = 0; i < chain.members().size(); i++) {
            Candidate member = chain.members().get(i);
            chosen.put(member.line(), member);
            if (chain.isDoubtful(i)) {
                doubtful.add(member.line());
            }
        }
    }

    private boolean isWithin(Candidate first, Candidate last) {
        List<Integer> same = chosen.values().stream()
                .filter(candidate -> candidate.kind().equals(first.kind()))
                .map(Candidate::line)
                .toList();
        return !same.isEmpty() && first.line() < same.getLast() && last.line() > same.getFirst();
    }

    /** Adds the wider divisions, which include sections where articles are the smallest unit, or the reverse. */
    private void divide(
            List<TextLine> lines, List<Candidate> all, NavigableSet<Integer> annexes, @Nullable Style style) {
        long articles = count(ProvisionKind.ARTICLE);
        long sections = count(ProvisionKind.SECTION);
        String wider = articles >= sections ? ProvisionKind.SECTION : ProvisionKind.ARTICLE;
        if (articles > 0 && sections > 0) {
            chosen.replaceAll(
                    (line, candidate) -> candidate.kind().equals(wider) ? candidate.as(wider + "-group") : candidate);
        } else if (articles > 0) {
            all.stream()
                    .filter(candidate -> candidate.kind().equals(wider) && candidate.style() == Style.LABELLED)
                    .filter(candidate -> stands(candidate, lines))
                    .forEach(candidate -> chosen.putIfAbsent(candidate.line(), candidate.as(wider + "-group")));
        }
        for (Candidate candidate : all) {
            boolean inAnnex = annexes.lower(candidate.line()) != null && style != Style.LABELLED;
            if (!candidate.isLeaf()
                    && (!candidate.isQuoted() || lines.get(candidate.line()).isHeading())
                    && stands(candidate, lines)
                    && (candidate.isAnnex() || !inAnnex)) {
                chosen.putIfAbsent(candidate.line(), candidate);
            }
        }
        List.copyOf(chosen.values()).stream()
                .filter(candidate -> !lines.get(candidate.line()).isHeading() && holdsNothing(candidate))
                .forEach(candidate -> chosen.remove(candidate.line()));
    }

    /** Reports whether a division is empty, as a law's number in a collection can look like a division. */
    private boolean holdsNothing(Candidate candidate) {
        if (candidate.isLeaf() || candidate.isAnnex() || !candidate.rest().isBlank()) {
            return false;
        }
        Map.Entry<Integer, Candidate> next = chosen.higherEntry(candidate.line());
        return next == null
                || ProvisionKind.of(next.getValue().kind()).rank()
                        <= ProvisionKind.of(candidate.kind()).rank();
    }

    private static boolean stands(Candidate candidate, List<TextLine> lines) {
        String after =
                lines.get(candidate.line()).text().substring(candidate.written().length());
        return lines.get(candidate.line()).isHeading()
                || candidate.isStrong()
                || !candidate.rest().endsWith(".")
                || HEADED.matcher(after).lookingAt();
    }

    private long count(String kind) {
        return chosen.values().stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .count();
    }

    /** Records candidates that look like provisions and are not quoted but do not fit the numbering. */
    private void leaveOut(List<Candidate> all, @Nullable Style style) {
        boolean inQuotation = false;
        for (Candidate candidate : all) {
            boolean isChosen = chosen.containsKey(candidate.line());
            inQuotation = !isChosen && (inQuotation || candidate.isQuoted());
            if (candidate.isLeaf() && candidate.style() == style && style != Style.BARE && !inQuotation && !isChosen) {
                leftOut.add(candidate.line());
            }
        }
    }

    /**
     * Reports whether the candidate is a number in an annexed form or table, which does not belong to the numbering of
     * the law.
     */
    private static boolean isOfAForm(Candidate candidate, NavigableSet<Integer> forms, NavigableSet<Integer> annexes) {
        return candidate.style() == Style.BARE
                && annexes.lower(candidate.line()) != null
                && forms.contains(annexes.lower(candidate.line()));
    }

    private static NavigableSet<Integer> places(List<Candidate> all, Predicate<Candidate> which) {
        NavigableSet<Integer> places = new TreeSet<>();
        all.stream().filter(which).forEach(candidate -> places.add(candidate.line()));
        return places;
    }
}
