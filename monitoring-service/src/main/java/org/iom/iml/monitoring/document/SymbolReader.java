package org.iom.iml.monitoring.document;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a symbol from left to right: the organ, then State, kind and numbers in any order that the organs have used, then
 * addenda, amendments, corrigenda and revisions.
 */
final class SymbolReader {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");
    private static final Pattern RECORD = Pattern.compile("SR\\.(\\d{1,5})");
    private static final Pattern PARTY = Pattern.compile("[A-Z]{3}");
    private static final Map<String, DocumentKind> MARKS = Map.of(
            "CO", DocumentKind.CONCLUDING_OBSERVATIONS,
            "Q", DocumentKind.LIST_OF_ISSUES,
            "QPR", DocumentKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING,
            "RQ", DocumentKind.REPLIES_TO_LIST_OF_ISSUES,
            "FCO", DocumentKind.FOLLOW_UP_INFORMATION,
            "GC", DocumentKind.GENERAL_COMMENT,
            "D", DocumentKind.VIEWS,
            "RES", DocumentKind.RESOLUTION,
            "DEC", DocumentKind.DECISION);
    private static final Set<String> PROTOCOLS = Set.of("OPAC", "OPSC", "OP");
    private static final int MOST_REPORTS = 40;

    private final String text;
    private final Deque<String> parts;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<SymbolSuffix> suffixes = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private @Nullable DocumentKind kind;
    private @Nullable String protocol;
    private @Nullable String party;

    SymbolReader(String symbol) {
        String plain = Normalizer.normalize(symbol, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
        this.text = Arrays.stream(plain.split("/", -1))
                .map(part -> SymbolSuffix.of(part).map(SymbolSuffix::form).orElse(part.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining("/"));
        this.parts = new ArrayDeque<>(List.of(text.split("/", -1)));
    }

    DocumentSymbol read() {
        String mechanism = SymbolOrgan.take(parts).orElse(null);
        parts.forEach(this::take);
        DocumentKind found = mechanism == null ? null : kind(mechanism);
        DocumentSymbol.Place place = mechanism == null ? new DocumentSymbol.Place(null, null) : place(mechanism, found);
        return new DocumentSymbol(text, mechanism, found, protocol, party, numbers, place, suffixes, unread);
    }

    private void take(String part) {
        Matcher record = RECORD.matcher(part);
        Optional<SymbolSuffix> suffix = SymbolSuffix.of(part);
        if (suffix.isPresent()) {
            suffixes.add(suffix.get());
        } else if (MARKS.containsKey(part) && kind == null) {
            kind = MARKS.get(part);
        } else if (PROTOCOLS.contains(part)) {
            protocol = part;
        } else if (record.matches()) {
            kind = DocumentKind.SUMMARY_RECORD;
            numbers.add(Integer.valueOf(record.group(1)));
        } else if (PARTY.matcher(part).matches() && party == null) {
            party = part;
        } else if (!takeNumbers(part)) {
            unread.add(part);
        }
    }

    /** {@code 3-5} are the third to the fifth reports, submitted as one. */
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

    private @Nullable DocumentKind kind(String mechanism) {
        boolean ofState = party != null && !numbers.isEmpty();
        if (mechanism.equals("UPR") && numbers.size() > 1) {
            return switch (numbers.get(1)) {
                case 1 -> DocumentKind.NATIONAL_REPORT;
                case 2 -> DocumentKind.COMPILATION;
                case 3 -> DocumentKind.SUMMARY_OF_STAKEHOLDERS;
                default -> null;
            };
        }
        if (kind == DocumentKind.LIST_OF_ISSUES && isAddendum()) {
            return DocumentKind.REPLIES_TO_LIST_OF_ISSUES;
        }
        if (kind != null) {
            return kind;
        }
        if (mechanism.equals("WGAD")) {
            return DocumentKind.OPINION;
        }
        if (mechanism.equals("SPT")) {
            return ofState ? DocumentKind.VISIT_REPORT : null;
        }
        return ofState ? DocumentKind.STATE_REPORT : numbers.size() > 1 ? DocumentKind.SESSION_DOCUMENT : null;
    }

    private boolean isAddendum() {
        return suffixes.stream().anyMatch(suffix -> suffix.kind().equals("addendum"));
    }

    /** Takes session and year out of the numbers, where the form has them. */
    private DocumentSymbol.Place place(String mechanism, @Nullable DocumentKind found) {
        if (found == DocumentKind.OPINION && numbers.size() > 1) {
            return new DocumentSymbol.Place(null, numbers.removeFirst());
        }
        boolean oldForm = found == DocumentKind.CONCLUDING_OBSERVATIONS && text.contains("/CO/") && isOldForm();
        boolean inSession = mechanism.equals("UPR")
                || found == DocumentKind.SESSION_DOCUMENT
                || found == DocumentKind.VIEWS
                || found == DocumentKind.RESOLUTION
                || found == DocumentKind.DECISION
                || oldForm;
        Integer session = inSession && !numbers.isEmpty() ? numbers.removeFirst() : null;
        Integer year = found == DocumentKind.VIEWS && numbers.size() > 1 ? numbers.removeLast() : null;
        return new DocumentSymbol.Place(session, year);
    }

    /** {@code CCPR/CO/72/PRK}: the session, then the State. */
    private boolean isOldForm() {
        return party != null && text.endsWith("/" + party);
    }
}
