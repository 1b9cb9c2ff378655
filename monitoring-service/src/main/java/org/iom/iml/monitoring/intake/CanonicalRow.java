package org.iom.iml.monitoring.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.monitoring.recommendation.AppliedProvision;
import org.iom.iml.monitoring.recommendation.Position;
import org.iom.iml.monitoring.recommendation.RecommendationKind;
import org.iom.iml.monitoring.recommendation.Scope;
import org.iom.iml.monitoring.recommendation.Theme;
import org.iom.iml.monitoring.recommendation.Themes;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.text.CsvRow;
import org.jspecify.annotations.Nullable;

/** A reader for rows in the format in which the list of recommendations is exported. */
@Singleton
class CanonicalRow {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PROVISION = Pattern.compile("([A-Z][A-Z0-9-]{1,40})(?: ([a-z][a-z0-9_.-]{0,99}))?");

    private final Mechanisms mechanisms;
    private final Themes themes;

    CanonicalRow(Mechanisms mechanisms, Themes themes) {
        this.mechanisms = mechanisms;
        this.themes = themes;
    }

    ToldRecommendation read(CsvRow row) throws UnreadableRow {
        String mechanism = row.cell("mechanism");
        if (mechanisms.of(mechanism).isEmpty()) {
            throw new UnreadableRow("mechanism-unknown", "There is no mechanism \u201C" + mechanism + "\u201D.");
        }
        ToldRecommendation.Place place = new ToldRecommendation.Place(
                session(row),
                row.find("document").map(CanonicalRow::plain).orElse(null),
                row.find("paragraph").map(CanonicalRow::plain).orElse(null));
        if (place.session() == null && (place.document() == null || place.paragraph() == null)) {
            throw new UnreadableRow("place-missing", "The row names neither a session nor a document and paragraph.");
        }
        return new ToldRecommendation(
                Tables.needed(row, "party"),
                mechanism,
                choice(row, "kind", RecommendationKind.class).orElse(RecommendationKind.RECOMMENDATION),
                place,
                plain(Tables.needed(row, "text")),
                several(row, "recommenders"),
                List.of(),
                choice(row, "position", Position.class)
                        .map(position -> new ToldRecommendation.Answer(position, position.code()))
                        .orElse(null),
                new ToldRecommendation.Subject(themes(row), scope(row), provisions(row)));
    }

    private static @Nullable Integer session(CsvRow row) throws UnreadableRow {
        String cell = row.find("session").orElse(null);
        if (cell != null && !cell.matches("[1-9]\\d?")) {
            throw new UnreadableRow("session-invalid", "The session is no number from 1 to 99.");
        }
        return cell == null ? null : Integer.valueOf(cell);
    }

    private static <E extends Enum<E> & Coded> Optional<E> choice(CsvRow row, String title, Class<E> choices)
            throws UnreadableRow {
        String cell = row.find(title).orElse(null);
        Optional<E> found = cell == null ? Optional.empty() : Codes.find(choices, cell);
        if (cell != null && found.isEmpty()) {
            throw new UnreadableRow(title + "-unknown", title + " is one of " + Codes.listed(choices) + ".");
        }
        return found;
    }

    private List<Theme> themes(CsvRow row) throws UnreadableRow {
        List<Theme> all = new ArrayList<>();
        for (String code : codes(row, "themes")) {
            all.add(themes.find(code).orElseGet(() -> new Theme(code, code, code)));
        }
        return all;
    }

    private static Scope scope(CsvRow row) throws UnreadableRow {
        List<Integer> objectives = new ArrayList<>();
        for (String objective : several(row, "gcmObjectives")) {
            if (!objective.matches("[1-9]|1\\d|2[0-3]")) {
                throw new UnreadableRow(
                        "gcm-objective-unknown", "An objective of the Compact is a number from 1 to 23.");
            }
            objectives.add(Integer.valueOf(objective));
        }
        List<String> goals = several(row, "sdgs");
        if (!goals.stream().allMatch(Scope::isGoal)) {
            throw new UnreadableRow("sdg-unknown", "A goal or target is written as 8 or 8.7.");
        }
        return new Scope(codes(row, "affectedGroups"), goals, objectives, several(row, "addressees"));
    }

    private static List<AppliedProvision> provisions(CsvRow row) throws UnreadableRow {
        List<AppliedProvision> all = new ArrayList<>();
        for (String cell : several(row, "provisions")) {
            Matcher provision = PROVISION.matcher(cell);
            if (!provision.matches()) {
                throw new UnreadableRow("provision-invalid", "A provision is written as ICRMW art_40.");
            }
            all.add(new AppliedProvision(provision.group(1), provision.group(2)));
        }
        return all;
    }

    private static List<String> codes(CsvRow row, String title) throws UnreadableRow {
        List<String> codes = several(row, title);
        if (!codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
            throw new UnreadableRow(title + "-invalid", title + " are codes as in migrant-workers.");
        }
        return codes;
    }

    private static List<String> several(CsvRow row, String title) {
        return row.find(title).stream()
                .flatMap(cell -> Arrays.stream(plain(cell).split(";")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Removes the apostrophe that an export adds so that spreadsheets do not treat text as a formula. */
    private static String plain(String cell) {
        return cell.matches("(?s)'[=+@\\-].*") ? cell.substring(1) : cell;
    }
}
