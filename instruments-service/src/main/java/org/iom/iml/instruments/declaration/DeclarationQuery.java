package org.iom.iml.instruments.declaration;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.text.Moments;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** What a list of declarations is asked for; a {@code @BeanParam}. */
public class DeclarationQuery {

    private static final List<String> CLASSIFIED = List.of(Origin.BY_PERSON, Origin.BY_RULE, Origin.NOT_CLASSIFIED);

    @QueryParam("effect")
    @Parameter(description = "What it does", example = "reservation")
    @Nullable String effect;

    @QueryParam("procedure")
    @Parameter(description = "A procedure whose competence it accepts", example = "individual-communications")
    @Nullable String procedure;

    @QueryParam("target")
    @Parameter(description = "A provision at which it is aimed", example = "art_92__para_1")
    @Nullable String target;

    @QueryParam("state")
    @Parameter(description = "standing, partly-withdrawn or withdrawn on the date", example = "standing")
    @Nullable String state;

    @QueryParam("on")
    @Parameter(
            description = "Date of the state; today where left out. What gives no date counts from the adoption on",
            example = "2015-03-14",
            schema = @Schema(implementation = LocalDate.class))
    @Nullable String on;

    @QueryParam("flagged")
    @Parameter(description = "Only what the instrument forbids, or only what it does not")
    @Nullable String flagged;

    @QueryParam("classified")
    @Parameter(description = "by-person, by-rule or not-classified", example = "not-classified")
    @Nullable String classified;

    @QueryParam("q")
    @Parameter(
            description = "Words of the text; \"exact words\", OR and - are understood",
            example = "immovable property")
    @Nullable String q;

    public DeclarationQuery() {}

    LocalDate day(Clock clock) {
        return Moments.dayOrToday("on", on, clock);
    }

    DeclarationProjection.Filter filter(@Nullable String instrument, @Nullable String party, Clock clock) {
        check("effect", effect, Arrays.stream(Effect.values()).map(Effect::code).toList());
        check(
                "state",
                state,
                Arrays.stream(DeclarationState.values())
                        .map(DeclarationState::code)
                        .toList());
        check("classified", classified, CLASSIFIED);
        check("flagged", flagged, List.of("true", "false"));
        if (target != null && !Targets.isAddress(target)) {
            throw BadInput.parameter("target", "an address such as art_92__para_1");
        }
        Boolean forbidden = flagged == null ? null : flagged.equals("true");
        return new DeclarationProjection.Filter(
                instrument, party, effect, procedure, target, state, forbidden, classified, q, day(clock));
    }

    private static void check(String name, @Nullable String value, List<String> known) {
        if (value != null && !known.contains(value)) {
            throw BadInput.parameter(name, known.stream().collect(Collectors.joining(", ", "one of ", "")));
        }
    }
}
