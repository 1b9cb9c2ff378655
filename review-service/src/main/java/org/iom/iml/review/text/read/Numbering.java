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

/** Which candidates number the text. */
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

    /** Where numbers may begin anew: at an annex, and those of sections at each article that holds them. */
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

    /** What numbers the law; numbers alone do where they come before the first label, as labels stand in an annex too. */
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

    /** Numbers alone must go far to be those of a law. */
    private static boolean isCertain(Chain chain) {
        Candidate first = chain.members().getFirst();
        return first.style() != Style.BARE
                || (chain.members().size() >= 3
                        && Objects.requireNonNull(first.number()).isFirst());
    }

    /** Takes the best chain, and of others those that stand by themselves: what stands within another is quoted. */
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

    /** Adds the wider divisions; sections are such where articles are the smallest ones. */
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

    /** The number of a law in a collection looks like a division in which nothing stands. */
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

    /** What looks like the beginning of a provision, is no quotation and did not fit. */
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

    /** Numbers in forms and tables that are annexed are none of the law. */
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
