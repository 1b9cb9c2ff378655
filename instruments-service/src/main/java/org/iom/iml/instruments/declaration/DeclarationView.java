package org.iom.iml.instruments.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.participation.ActKind;
import org.jspecify.annotations.Nullable;

/** A statement as it stood on a date. */
@Schema(name = "Declaration")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeclarationView(
        UUID id,
        @Schema(examples = "ICRMW") String instrument,
        @Schema(examples = "DZA") String party,

        @Schema(
                description = "What it does, whatever it is called; absent where that is not certain",
                examples = "opt-out")
        @Nullable String effect,

        @Schema(description = "by-person, by-rule or not-classified", examples = "by-rule")
        String classified,

        @Schema(description = "Its name in the source", examples = "reservation") @Nullable String publishedAs,

        @Schema(description = "The date to which state, targets and texts belong")
        LocalDate on,

        @Schema(description = "standing, partly-withdrawn, withdrawn; not-made before it was", examples = "standing")
        String state,

        @Schema(description = "Provisions at which it is aimed")
        List<Target> targets,

        @Schema(description = "Procedures whose competence it accepts")
        List<String> procedures,

        @Schema(description = "Codes of the territories to which it speaks")
        List<String> territories,

        @Schema(description = "Its words by BCP 47 language")
        Map<String, String> texts,

        @Schema(description = "Absent where the source gives no date") @Nullable LocalDate madeOn,

        @Schema(description = "The act with which it was made", examples = "accession") @Nullable String upon,

        @Schema(description = "The declaration that it objects to; of one from a file where no other can be meant")
        @Nullable UUID about,

        @Schema(description = "Whose declaration it objects to") @Nullable String aboutParty,

        @Schema(
                description =
                        "Whether the instrument does not enter into force between the two; absent where it is not said")
        @Nullable Boolean precludesEntryIntoForce,

        @Schema(description = "Why it objects") @Nullable String reasons,
        @Schema(description = "How many object to it") int objections,

        @Schema(description = "Whether the instrument forbids such a reservation")
        boolean flagged,

        @Schema(description = "What the instrument says against it")
        List<DeclarationFlag> flags,

        String source,
        @Nullable String notification,

        @Schema(description = "Of one read from a file: split where its block surely parts there, or whole-block")
        @Nullable String certainty,

        @Schema(description = "Its place among the statements of its block, from 1") @Nullable Integer position,

        @Schema(description = "The published block that it was read from; only of one declaration") @Nullable DeclarationBlock block,

        @Schema(description = "What became of it over time; only of one declaration") @Nullable List<DeclarationStage> stages) {

    /** A provision that is aimed at. */
    @Schema(name = "DeclarationTarget")
    record Target(
            @Schema(examples = "ICRMW") String instrument,
            @Schema(examples = "art_92__para_1") String eId) {

        static Target of(String target, String own) {
            int colon = target.indexOf(':');
            return colon < 0
                    ? new Target(own, target)
                    : new Target(target.substring(0, colon), target.substring(colon + 1));
        }
    }

    /** What an instrument says against a reservation. */
    record DeclarationFlag(
            @Schema(examples = "prohibited-reservation") String code,
            String reason,
            @Schema(examples = "ICRMW art. 88") String source) {}

    /** A block of a published file. */
    record DeclarationBlock(
            @Schema(examples = "Algeria") String heading,

            @Schema(description = "Line of the heading in the file")
            long line,

            String text) {}

    /** How it stands since a day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeclarationStage(
            @Nullable LocalDate on,
            @Schema(examples = "standing") String state,
            List<Target> targets,
            Map<String, String> texts,
            String source,
            @Nullable String notification) {}

    static DeclarationView of(Declaration declaration, LocalDate day) {
        return of(declaration, day, null, null);
    }

    /** With its block and all that became of it. */
    static DeclarationView whole(Declaration declaration, LocalDate day, @Nullable PublishedBlock block) {
        DeclarationBlock shown =
                block == null ? null : new DeclarationBlock(block.heading(), block.line(), block.text());
        List<DeclarationStage> stages = declaration.stages().stream()
                .map(stage -> stage(stage, declaration.instrument()))
                .toList();
        return of(declaration, day, shown, stages);
    }

    private static DeclarationStage stage(Stage stage, String instrument) {
        return new DeclarationStage(
                stage.on(),
                stage.state().code(),
                targets(stage, instrument),
                stage.texts(),
                stage.source(),
                stage.notification());
    }

    private static List<Target> targets(Stage stage, String instrument) {
        return stage.targets().stream()
                .map(target -> Target.of(target, instrument))
                .toList();
    }

    private static DeclarationView of(
            Declaration declaration,
            LocalDate day,
            @Nullable DeclarationBlock block,
            @Nullable List<DeclarationStage> stages) {
        Stage first = declaration.stages().getFirst();
        Stage stage = declaration.on(day).orElse(first);
        Origin origin = declaration.origin();
        return new DeclarationView(
                declaration.id(),
                declaration.instrument(),
                declaration.party(),
                declaration.effect().map(Effect::code).orElse(null),
                origin.classified(),
                declaration.publishedAs(),
                day,
                declaration.on(day).map(shown -> shown.state().code()).orElse("not-made"),
                targets(stage, declaration.instrument()),
                declaration.procedures(),
                declaration.territories(),
                stage.texts(),
                declaration.madeOn(),
                declaration.upon().map(ActKind::code).orElse(null),
                declaration.about(),
                declaration.aboutParty(),
                declaration.precludesEntryIntoForce(),
                declaration.reasons(),
                declaration.objections(),
                declaration.isFlagged(),
                declaration.flags().stream()
                        .map(flag -> new DeclarationFlag(flag.code(), flag.reason(), flag.source()))
                        .toList(),
                first.source(),
                first.notification(),
                origin.certainty(),
                origin.position(),
                block,
                stages);
    }
}
