package org.iom.iml.monitoring.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.monitoring.document.DocumentSymbol;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.monitoring.recommendation.RecommendationKind;
import org.iom.iml.monitoring.recommendation.Scope;
import org.iom.iml.monitoring.recommendation.Themes;
import org.iom.iml.monitoring.upr.PlainText;
import org.iom.iml.platform.imports.UnreadableRow;

/** A reader for one record of the Universal Human Rights Index. */
@Singleton
class UhriRecord {

    private static final String RECOMMENDATIONS = "recommendations";
    /** A paragraph number at the beginning of a line, with its letter after it; a heading may precede it. */
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?:^|\\n)\\s*(\\d{1,3}(?:\\.\\d{1,3})?)\\s*\\.?\\s*(\\([a-z]{1,4}\\))?\\s*(?=\\S)(.+)$", Pattern.DOTALL);

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,200}>");
    private static final Pattern GOAL = Pattern.compile("^\\s*([0-9]{1,2}(?:\\.[0-9a-d]{1,2})?)\\b.*", Pattern.DOTALL);

    private final Mechanisms mechanisms;
    private final Themes themes;

    UhriRecord(Mechanisms mechanisms, Themes themes) {
        this.mechanisms = mechanisms;
        this.themes = themes;
    }

    List<ToldRecommendation> of(JsonNode found) throws UnreadableRow {
        if (!found.path("annotation_type").asText().toLowerCase(Locale.ROOT).equals(RECOMMENDATIONS)) {
            throw new UnreadableRow("not-a-recommendation", "The record is no recommendation.");
        }
        List<String> parties = texts(found, "countries");
        if (parties.isEmpty()) {
            throw new UnreadableRow("party-missing", "The record names no country.");
        }
        DocumentSymbol symbol = DocumentSymbol.of(needed(found, "symbol"));
        String mechanism = mechanism(found.path("body").asText(), symbol);
        Matcher paragraph =
                PARAGRAPH.matcher(MARKUP.matcher(needed(found, "text")).replaceAll(" "));
        if (!paragraph.find()) {
            throw new UnreadableRow("paragraph-missing", "The text has no numbered paragraph.");
        }
        String number = paragraph.group(2) == null ? paragraph.group(1) : paragraph.group(1) + ' ' + paragraph.group(2);
        String text = Tables.within(PlainText.of(paragraph.group(3)));
        return parties.stream()
                .map(party -> new ToldRecommendation(
                        party,
                        mechanism,
                        RecommendationKind.RECOMMENDATION,
                        new ToldRecommendation.Place(null, symbol.text(), number),
                        text,
                        texts(found, "upr_recommending_country"),
                        List.of(),
                        null,
                        subject(found)))
                .toList();
    }

    private ToldRecommendation.Subject subject(JsonNode found) {
        return new ToldRecommendation.Subject(
                texts(found, "themes").stream().map(themes::labelled).toList(),
                new Scope(
                        texts(found, "affected_persons").stream()
                                .map(Themes::codeOf)
                                .distinct()
                                .toList(),
                        texts(found, "sdgs").stream()
                                .flatMap(UhriRecord::goal)
                                .distinct()
                                .toList(),
                        List.of(),
                        List.of()),
                List.of());
    }

    private String mechanism(String body, DocumentSymbol symbol) throws UnreadableRow {
        if (mechanisms.of(body).isPresent()) {
            return body;
        }
        return mechanisms.all().stream()
                .filter(mechanism -> mechanism.name().equalsIgnoreCase(body))
                .map(Mechanism::code)
                .findFirst()
                .or(() -> Optional.ofNullable(symbol.mechanism()).filter(code -> body.isEmpty()))
                .orElseThrow(() ->
                        new UnreadableRow("mechanism-unknown", "There is no mechanism \u201C" + body + "\u201D."));
    }

    private static Stream<String> goal(String label) {
        Matcher goal = GOAL.matcher(label);
        return goal.matches() && Scope.isGoal(goal.group(1)) ? Stream.of(goal.group(1)) : Stream.empty();
    }

    private static String needed(JsonNode found, String name) throws UnreadableRow {
        String text = found.path(name).asText("").strip();
        if (text.isEmpty() || found.path(name).isNull()) {
            throw new UnreadableRow(name + "-missing", "The record has no " + name + ".");
        }
        return text;
    }

    private static List<String> texts(JsonNode found, String name) {
        List<String> texts = new ArrayList<>();
        found.path(name).forEach(item -> texts.add(PlainText.of(item.asText())));
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
