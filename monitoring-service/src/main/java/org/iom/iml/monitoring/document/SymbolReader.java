package org.iom.iml.monitoring.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A reader of symbols from left to right: the organ; the State, kind and numbers in any order that organs have used;
 * then addenda, amendments, corrigenda and revisions.
 */
final class SymbolReader {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");
    /** A series with its number, as in {@code SR.145}, {@code L.24} or {@code D233}. */
    private static final Pattern SERIES = Pattern.compile("([A-Z]{1,5})\\.?(\\d{1,5})");

    private static final Pattern PARTY = Pattern.compile("([A-Z]{3}|UK)(?:-([A-Z]{3}))?");
    private static final Set<String> PROTOCOLS = Set.of("OPAC", "OPSC", "OPIC", "OP");
    private static final int MOST_REPORTS = 40;

    private final SymbolText text;
    private final Deque<String> parts;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<SymbolSuffix> suffixes = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final SymbolPlace place = new SymbolPlace(numbers);
    private @Nullable DocumentKind kind;
    private @Nullable String protocol;
    private @Nullable String party;

    SymbolReader(String symbol) {
        this.text = SymbolText.of(symbol);
        this.parts = new ArrayDeque<>(List.of(text.symbols().getFirst().split("/", -1)));
    }

    DocumentSymbol read() {
        SymbolOrgan organ = SymbolOrgan.take(parts).orElse(null);
        parts.forEach(this::take);
        if (text.place() != null) {
            unread.add(text.place());
        }
        List<String> others = text.symbols().subList(1, text.symbols().size());
        DocumentSymbol.Remainder rest = new DocumentSymbol.Remainder(others, unread);
        if (organ == null) {
            return new DocumentSymbol(text.whole(), null, null, protocol, party, numbers, suffixes, place.none(), rest);
        }
        String mechanism = organ.mechanism();
        DocumentKind found = mechanism == null ? kindOfOthers() : kindOf(mechanism);
        place.take(found, party, text.symbols().getFirst());
        Optional<String> reports = place.annualReport(organ).filter(any -> found == DocumentKind.SESSION_DOCUMENT);
        return new DocumentSymbol(
                text.whole(),
                reports.map(organ::of).orElse(organ),
                reports.isPresent() ? DocumentKind.ANNUAL_REPORT : found,
                protocol,
                party,
                numbers,
                suffixes,
                place.found(),
                rest);
    }

    private void take(String part) {
        Optional<SymbolSuffix> suffix = SymbolSuffix.of(part);
        Optional<DocumentKind> mark = SymbolTables.part(part).filter(any -> kind == null);
        Matcher state = PARTY.matcher(part);
        if (suffix.isPresent()) {
            suffixes.add(suffix.get());
        } else if (mark.isPresent()) {
            kind = mark.get();
        } else if (PROTOCOLS.contains(part)) {
            protocol = part;
        } else if (place.takeSession(part)) {
            return;
        } else if (state.matches() && party == null) {
            party = SymbolTables.state(state.group(1));
            place.territory(state.group(2));
        } else if (!takeSeries(part) && !takeNumbers(part)) {
            unread.add(part);
        }
    }

    private boolean takeSeries(String part) {
        Matcher form = SERIES.matcher(part);
        Optional<DocumentKind> series = form.matches() ? SymbolTables.part(form.group(1)) : Optional.empty();
        series.ifPresent(found -> {
            kind = kind == null ? found : kind;
            numbers.add(Integer.valueOf(form.group(2)));
        });
        return series.isPresent();
    }

    /** Takes one number or a range: {@code 3-5} stands for the third to fifth reports, submitted as one. */
    private boolean takeNumbers(String part) {
        Matcher form = NUMBERS.matcher(part);
        if (!form.matches()) {
            return false;
        }
        int first = Integer.parseInt(form.group(1));
        int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
        if (last < first || last - first > MOST_REPORTS) {
            return false;
        }
        IntStream.rangeClosed(first, last).forEach(numbers::add);
        return true;
    }

    private @Nullable DocumentKind kindOf(String mechanism) {
        boolean ofState = party != null && !numbers.isEmpty();
        if (kind == null && mechanism.equals("UPR") && ofState && numbers.size() > 1) {
            return switch (numbers.get(1)) {
                case 1 -> DocumentKind.NATIONAL_REPORT;
                case 2 -> DocumentKind.COMPILATION;
                case 3 -> DocumentKind.SUMMARY_OF_STAKEHOLDERS;
                default -> null;
            };
        }
        if (kind == null && isAddendum()) {
            Optional<DocumentKind> series = SymbolTables.series(text.whole());
            if (series.isPresent()) {
                return series.get();
            }
        }
        if (kind != null) {
            return kindOfAddendum(kind);
        }
        return switch (mechanism) {
            case "WGAD" -> numbers.isEmpty() ? null : DocumentKind.OPINION;
            case "SPT" -> ofState ? DocumentKind.VISIT_REPORT : kindOfOthers();
            default ->
                ofState ? DocumentKind.STATE_REPORT : place.isOfCommunication() ? DocumentKind.VIEWS : kindOfOthers();
        };
    }

    /**
     * Returns the kind of an addendum by a State: replies to a list of issues, or comments on concluding observations.
     */
    private DocumentKind kindOfAddendum(DocumentKind of) {
        return switch (isAddendum() && party != null ? of : DocumentKind.SESSION_DOCUMENT) {
            case LIST_OF_ISSUES -> DocumentKind.REPLIES_TO_LIST_OF_ISSUES;
            case CONCLUDING_OBSERVATIONS -> DocumentKind.FOLLOW_UP_INFORMATION;
            default -> of;
        };
    }

    private @Nullable DocumentKind kindOfOthers() {
        if (kind != null || numbers.isEmpty()) {
            return kind;
        }
        return numbers.size() > 1 || place.hasSession() ? DocumentKind.SESSION_DOCUMENT : DocumentKind.GENERAL_DOCUMENT;
    }

    private boolean isAddendum() {
        return suffixes.stream().anyMatch(suffix -> suffix.kind().equals("addendum"));
    }
}
