package org.iom.iml.instruments.instrument;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.platform.text.ShippedTable;

/** The names by which an instrument is cited, beside its titles and its code. */
public final class InstrumentNames {

    /** The ILO numbers its conventions (C), protocols (P) and recommendations (R) in one series each. */
    private static final Pattern ILO = Pattern.compile("ILO-([CPR])(0*(\\d+))");

    private static final Map<String, List<String>> SERIES = Map.of(
            "C", List.of("ILO Convention", "Convention OIT", "Convenio OIT", "Convention", "Convenio"),
            "P", List.of("ILO Protocol", "Protocole OIT", "Protocolo OIT"),
            "R", List.of("ILO Recommendation", "Recommandation OIT", "Recomendación OIT"));

    private static final Map<String, List<String>> SHIPPED =
            ShippedTable.rows(InstrumentNames.class, "/catalogue/instrument-names.csv").stream()
                    .collect(groupingBy(row -> row.cell("instrument"), mapping(row -> row.cell("name"), toList())));

    private InstrumentNames() {}

    /** What else the instrument is called; none where no other name is in use. */
    public static List<String> of(String code) {
        return Stream.concat(SHIPPED.getOrDefault(code, List.of()).stream(), numbered(code))
                .toList();
    }

    /** As in {@code C97}, {@code C 097} and {@code ILO Convention No. 97}. */
    private static Stream<String> numbered(String code) {
        Matcher ilo = ILO.matcher(code);
        if (!ilo.matches()) {
            return Stream.empty();
        }
        String series = ilo.group(1);
        String number = ilo.group(3);
        return Stream.concat(
                Stream.of(number, ilo.group(2))
                        .flatMap(written ->
                                Stream.of(series + written, series + " " + written, "ILO " + series + written)),
                SERIES.getOrDefault(series, List.of()).stream().map(kind -> kind + " " + number));
    }
}
