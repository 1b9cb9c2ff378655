package org.iom.iml.instruments.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.iom.iml.instruments.declaration.statement.Making;
import org.iom.iml.instruments.declaration.statement.Occasion;
import org.iom.iml.instruments.declaration.statement.Scope;
import org.iom.iml.instruments.declaration.statement.Wording;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** A statement to be recorded. */
@Schema(examples = """
        {"instrument": "CAT", "party": "MWI", "effect": "optional-declaration", "targets": ["art_22"],
         "procedures": ["individual-communications"],
         "texts": {"en": "The Government recognizes the competence of the Committee to receive communications."},
         "madeOn": "2015-03-14", "source": "MTDSG IV-9"}""")
record NewDeclaration(
        @NotBlank @Schema(examples = "CAT", description = "Code of the instrument that it concerns")
        String instrument,

        @NotBlank @Schema(examples = "MWI", description = "Code of the party that made it")
        String party,

        @NotNull @Schema(
                description = "Its legal effect, whatever its title; an objection or a withdrawal is posted to the"
                        + " declaration to which it responds")
        Effect effect,

        @Nullable @Size(max = 100) @Schema(description = "Its name in the source", examples = "declaration")
        String publishedAs,

        @Nullable @Size(max = 100) @Schema(description = "Addresses of the provisions to which it relates", examples = "[\"art_22\"]")
        List<@NotBlank String> targets,

        @Nullable @Size(max = 10) @Schema(
                description =
                        "Procedures whose competence it accepts; GET /v1/instruments/{code}/procedures lists them",
                examples = "[\"individual-communications\"]")
        List<@NotBlank String> procedures,

        @Nullable @Size(max = 100) @Schema(description = "Codes of the territories to which it relates", examples = "[\"GRL\"]")
        List<@NotBlank String> territories,

        @NotEmpty @Schema(description = "Its text by BCP 47 language", examples = "{\"en\": \"The Government declares …\"}")
        Map<@NotBlank String, @NotBlank @Size(max = 200_000) String> texts,

        @NotNull @Schema(examples = "2015-03-14") LocalDate madeOn,

        @Nullable @Schema(description = "The act with which it was made; absent where made at another time")
        ActKind upon,

        @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-9", description = "Where its words are published")
        String source,

        @Nullable @Size(max = 100) @Schema(examples = "C.N.1042.2008.TREATIES-5", description = "The depositary notification")
        String notification) {

    Making making() {
        if (effect.answersAStatement()) {
            throw BadInput.field(
                    "/effect",
                    "act-on-another-declaration",
                    "An objection or a withdrawal is posted to the declaration that it answers.");
        }
        return new Making(
                instrument,
                party,
                effect,
                publishedAs,
                new Scope(procedures, addresses("/targets", targets), territories),
                new Wording(texts, source, notification),
                new Occasion(madeOn, upon),
                null);
    }

    /** Returns the given addresses, refusing any that is not the address of a provision. */
    static List<String> addresses(String pointer, @Nullable List<String> targets) {
        List<String> given = Objects.requireNonNullElse(targets, List.of());
        for (int i = 0; i < given.size(); i++) {
            if (!Targets.isAddress(given.get(i))) {
                throw BadInput.field(
                        pointer + "/" + i, "no-address", "An address is written as art_92__para_1 or part_3.");
            }
        }
        return given;
    }
}
