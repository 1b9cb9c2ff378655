package org.iom.iml.instruments.question;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iom.iml.instruments.group.InstrumentGroup;
import org.iom.iml.instruments.group.InstrumentGroups;
import org.iom.iml.instruments.group.Regions;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.party.PartyKind;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The lookup of the instruments and parties to which a question relates. */
@Singleton
class Scope {

    /** The kinds of instrument open to any State, used where a question names no instruments. */
    static final Set<InstrumentKind> OPEN_TO_ALL =
            EnumSet.of(InstrumentKind.MULTILATERAL_TREATY, InstrumentKind.PROTOCOL);

    static final Set<InstrumentKind> TREATIES = Arrays.stream(InstrumentKind.values())
            .filter(InstrumentKind::isTreaty)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(InstrumentKind.class)));

    private static final Set<PartyKind> STATES =
            EnumSet.of(PartyKind.STATE, PartyKind.OBSERVER_STATE, PartyKind.ASSOCIATED_STATE, PartyKind.FORMER_STATE);

    private final Labels labels;
    private final InstrumentGroups groups;
    private final Regions regions;

    Scope(Labels labels, InstrumentGroups groups, Regions regions) {
        this.labels = labels;
        this.groups = groups;
        this.regions = regions;
    }

    /** Returns the chosen instruments in the order given or, where none are chosen, all of these kinds by code. */
    List<Label> instruments(InstrumentChoice choice, Set<InstrumentKind> otherwise) {
        if (choice.instruments() != null && choice.group() != null) {
            throw BadInput.parameter("group", "either instruments or a group of them");
        }
        if (choice.group() != null) {
            return labels.instruments(group(choice.group()).instruments());
        }
        if (choice.instruments() == null) {
            return labels.instruments(otherwise);
        }
        List<String> codes = codes(choice.instruments());
        return named("instruments", codes, labels.instruments(codes));
    }

    /** Returns the instrument with this code. */
    Label instrument(String code) {
        return labels.instruments(List.of(code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no instrument " + code + "."));
    }

    /** Returns the party with this code. */
    Label party(String code) {
        return labels.parties(List.of(code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no party " + code + "."));
    }

    /** Returns the parties with these codes, in the order given. */
    List<Label> parties(String parties) {
        List<String> codes = codes(parties);
        return named("parties", codes, labels.parties(codes));
    }

    /** Returns the chosen parties that existed on {@code day}, by code. */
    List<Label> parties(PartyChoice choice, LocalDate day) {
        Set<String> members = choice.region() == null ? null : members(choice.region());
        return labels.parties(kinds(choice.kind()), day).stream()
                .filter(party -> members == null || members.contains(party.code()))
                .toList();
    }

    private InstrumentGroup group(String code) {
        return groups.find(code)
                .orElseThrow(() -> BadInput.unknown("?group", "group of instruments", code, "/v1/instrument-groups"));
    }

    private Set<String> members(String region) {
        return regions.find(region)
                .orElseThrow(() -> BadInput.unknown("?region", "region", region, "/v1/regions"))
                .members();
    }

    private static Set<PartyKind> kinds(@Nullable String kinds) {
        if (kinds == null) {
            return STATES;
        }
        List<String> codes = codes(kinds);
        Set<PartyKind> known = EnumSet.noneOf(PartyKind.class);
        codes.forEach(code -> Codes.find(PartyKind.class, code).ifPresent(known::add));
        if (known.size() < codes.size()) {
            throw BadInput.parameter("kind", "separated by commas, each one of " + Codes.listed(PartyKind.class));
        }
        return known;
    }

    private static List<String> codes(String parameter) {
        return Arrays.stream(parameter.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Label> named(String parameter, List<String> codes, List<Label> found) {
        if (codes.isEmpty() || found.size() < codes.size()) {
            Set<String> known = found.stream().map(Label::code).collect(Collectors.toSet());
            throw BadInput.parameter(
                    parameter,
                    "codes separated by commas; see /v1/" + parameter + "; not known: "
                            + codes.stream()
                                    .filter(code -> !known.contains(code))
                                    .toList());
        }
        return found.stream()
                .sorted(Comparator.comparingInt(label -> codes.indexOf(label.code())))
                .toList();
    }
}
