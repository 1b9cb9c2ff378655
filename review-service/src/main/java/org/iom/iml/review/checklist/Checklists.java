package org.iom.iml.review.checklist;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;
import org.iom.iml.review.cited.CitedProvision;

/** The checklists shipped with the service, ordered by code. */
@Singleton
public class Checklists {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es");

    private final Map<String, Checklist> checklists = new TreeMap<>();

    Checklists() {
        Map<String, List<Checklist.Question>> questions = new LinkedHashMap<>();
        ShippedTable.rows(Checklists.class, "questions.csv")
                .forEach(row -> questions
                        .computeIfAbsent(row.cell("checklist"), code -> new ArrayList<>())
                        .add(question(row)));
        ShippedTable.rows(Checklists.class, "checklists.csv").forEach(row -> {
            String code = row.cell("code");
            checklists.put(
                    code,
                    new Checklist(
                            code,
                            Codes.of(ChecklistKind.class, row.cell("kind")),
                            languages(row),
                            row.cell("source"),
                            List.copyOf(questions.getOrDefault(code, List.of()))));
        });
    }

    public Optional<Checklist> find(String code) {
        return Optional.ofNullable(checklists.get(code));
    }

    /** Reports whether the code is that of a checklist for laws. */
    public boolean isTopic(String code) {
        return find(code).filter(found -> found.kind() == ChecklistKind.LAW).isPresent();
    }

    public List<Checklist> of(ChecklistKind kind) {
        return all().stream().filter(checklist -> checklist.kind() == kind).toList();
    }

    List<Checklist> all() {
        return List.copyOf(checklists.values());
    }

    private static Checklist.Question question(CsvRow row) {
        return new Checklist.Question(
                row.cell("code"),
                languages(row),
                words(row, "provisions").stream()
                        .map(provision -> CitedProvision.of(provision.replace('/', ' ')))
                        .toList(),
                words(row, "themes"));
    }

    private static List<String> words(CsvRow row, String column) {
        return Arrays.asList(row.cell(column).split(" ", -1));
    }

    private static Map<String, String> languages(CsvRow row) {
        Map<String, String> texts = new TreeMap<>();
        LANGUAGES.forEach(language -> texts.put(language, row.cell(language)));
        return texts;
    }
}
