package org.iom.iml.instruments.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.statement.Answer;
import org.iom.iml.instruments.declaration.statement.Certainty;
import org.iom.iml.instruments.declaration.statement.Classification;
import org.iom.iml.instruments.declaration.statement.DeclarationStatus;
import org.iom.iml.instruments.declaration.statement.Origin;
import org.iom.iml.instruments.declaration.statement.PublishedBlock;
import org.iom.iml.instruments.declaration.statement.Scope;
import org.iom.iml.instruments.declaration.statement.Stage;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/** A statement as it stood on a date. */
@Schema(name = "Declaration", description = "A reservation, declaration or objection as it stood on a date")
record DeclarationView(
        UUID id,
        @Schema(examples = "ICRMW") String instrument,
        @Schema(examples = "DZA") String party,

        @Schema(description = "Its legal effect, whatever its title; absent where that is not certain") @Nullable Effect effect,

        @Schema(description = "Who classified it") Classification classified,

        @Schema(description = "Its name in the source", examples = "reservation") @Nullable String publishedAs,

        @Schema(description = "The date to which status, targets and texts belong", examples = "2015-03-14")
        LocalDate on,

        DeclarationStatus status,

        @Schema(description = "Provisions to which it relates")
        List<Target> targets,

        @Schema(description = "Procedures whose competence it accepts")
        List<String> procedures,

        @Schema(description = "Codes of the territories to which it relates")
        List<String> territories,

        @Schema(description = "Its text by BCP 47 language") Map<String, String> texts,

        @Schema(description = "Absent where the source gives no date") @Nullable LocalDate madeOn,

        @Schema(description = "The act with which it was made", examples = "accession") @Nullable ActKind upon,

        @Schema(
                description =
                        "The declaration to which it objects; of an objection read from a file, where no other can be meant")
        @Nullable UUID about,

        @Schema(description = "The party to whose declaration it objects") @Nullable String aboutParty,

        @Schema(
                description =
                        "Whether it precludes the entry into force of the treaty between the two; absent where it does"
                                + " not say")
        @Nullable Boolean precludesEntryIntoForce,

        @Schema(description = "Why it objects") @Nullable String reasons,
        @Schema(description = "How many object to it") int objections,

        @Schema(description = "Whether the instrument prohibits such a reservation")
        boolean flagged,

        @Schema(description = "The provision of the instrument that prohibits it")
        List<DeclarationFlag> flags,

        @Schema(description = "Where its words are published", examples = "MTDSG IV-13")
        String source,

        @Schema(description = "The depositary notification", examples = "C.N.1042.2008.TREATIES-5") @Nullable String notification,

        @Schema(description = "Whether the primary text was not seen: shown, and nothing counts by it alone")
        boolean toVerify,

        @Schema(description = "For a statement read from a file: how certain its boundaries are") @Nullable Certainty certainty,

        @Schema(description = "Its place among the statements of its block, from 1") @Nullable Integer position,

        @Schema(description = "The published block from which it was read; not in lists") @Nullable DeclarationBlock block,

        @Schema(description = "Its later modifications and withdrawals; not in lists") @Nullable List<DeclarationStage> stages,

        Instant updatedAt) {

    /** A provision to which the statement relates. */
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

    /** A ground on which the instrument does not permit a reservation. */
    record DeclarationFlag(
            @Schema(examples = "prohibited-reservation") String code,
            String reason,
            @Schema(examples = "ICRMW art. 88") String source) {}

    /** A block of a published file from which the statement was read. */
    record DeclarationBlock(
            @Schema(examples = "Algeria") String heading,

            @Schema(description = "Line of the heading in the file")
            long line,

            String text) {}

    /** How the statement stands from a given day on. */
    record DeclarationStage(
            @Nullable LocalDate on,
            DeclarationStatus status,
            List<Target> targets,
            Map<String, String> texts,
            String source,
            @Nullable String notification) {}

    static DeclarationView of(DeclarationList.Listed listed) {
        return of(listed.declaration(), listed.on(), null, null);
    }

    /** Returns the full view, with its block and all later stages. */
    static DeclarationView whole(Declaration declaration, LocalDate day, @Nullable PublishedBlock block) {
        DeclarationBlock shown =
                block == null ? null : new DeclarationBlock(block.heading(), block.line(), block.text());
        List<DeclarationStage> stages = declaration.log().stages().stream()
                .map(stage -> stage(stage, declaration.instrument()))
                .toList();
        return of(declaration, day, shown, stages);
    }

    private static DeclarationStage stage(Stage stage, String instrument) {
        return new DeclarationStage(
                stage.on(),
                stage.status(),
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
        Stage first = declaration.log().first();
        Stage stage = declaration.log().shownOn(day);
        Scope scope = declaration.scope();
        Answer answer = declaration.answer();
        Origin origin = declaration.origin();
        return new DeclarationView(
                declaration.id(),
                declaration.instrument(),
                declaration.party(),
                declaration.effect(),
                origin.classified(),
                declaration.publishedAs(),
                day,
                declaration.log().statusOn(day),
                targets(stage, declaration.instrument()),
                scope.procedures(),
                scope.territories(),
                stage.texts(),
                declaration.occasion().madeOn(),
                declaration.occasion().upon(),
                answer.about(),
                answer.aboutParty(),
                answer.precludesEntryIntoForce(),
                answer.reasons(),
                declaration.objections(),
                declaration.isFlagged(),
                declaration.flags().stream()
                        .map(flag -> new DeclarationFlag(flag.code(), flag.reason(), flag.source()))
                        .toList(),
                first.source(),
                first.notification(),
                origin.toVerify(),
                origin.certainty(),
                origin.position(),
                block,
                stages,
                declaration.updatedAt());
    }
}
