package org.iom.iml.instruments.declaration.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.declaration.published.ProvisionReferences.Numbering;
import org.iom.iml.platform.imports.ImportRow;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final Numbering CONVENTION = new Numbering("A-TREATY", false, null, null);

    @Test
    void aHeadingThatIsRunTogetherWithItsTextBeginsAStatement() {
        assertThat(
                        split(
                                "ReservationIn accordance with paragraph 1 of article 42, the Republic is not bound by article 8."
                                        + "ReservationIn accordance with article 42, the Republic reserves the right to apply article 26."))
                .hasSize(2);
        assertThat(split("Upon signature:Declaration:The Republic interprets article 3 as it is.Reservation:"
                        + "The Republic does not consider itself bound by article 9."))
                .hasSize(2);
    }

    @Test
    void aSentenceThatBeginsWithoutABlankAndNamesAnotherProvisionIsAnotherStatement() {
        assertThat(split("The Government does not recognize the competence of the Committee under article 20."
                        + "The Government does not consider itself bound by paragraph 1 of article 30."))
                .hasSize(2);
        assertThat(
                        split(
                                "\"(1)The Government does not accept article 20.\"(2)The Government is not bound by article 30.\""))
                .hasSize(2);
    }

    @Test
    void whatGoesOnAboutTheSameProvisionStaysTogether() {
        assertThat(split("The Government does not consider itself bound by article 92, paragraph 1."
                        + "The Government considers that any such dispute may be submitted to arbitration only with the"
                        + " agreement of all the parties."))
                .hasSize(1);
        assertThat(split("Articles 8 and 12 shall not apply to the Republic. It will say so to the Secretary-General."))
                .hasSize(1);
    }

    @Test
    void whatFollowsAnOmissionAndActsByItselfIsAnotherStatement() {
        assertThat(split(
                        "The Government is not bound by article 92, paragraph 1.... the Government recognizes the competence"
                                + " of the Committee to receive and consider communications from individuals."))
                .hasSize(2);
    }

    @Test
    void anIntroductionIsNoStatementByItself() {
        assertThat(split("Subject to the following reservations:(1)Article 8 shall not apply to the Republic."
                        + "(2)The Republic is not bound by article 34."))
                .hasSize(2);
        assertThat(
                        split(
                                "Article 20The Government does not recognize the competence granted to the Committee in article 20."))
                .hasSize(1);
    }

    @Test
    void aCompetenceThatIsAcceptedIsAStatementOfItsOwn() {
        assertThat(
                        split(
                                "Upon ratifying the Convention, the Government reaffirms its political will to protect all migrant"
                                        + " workers and members of their families.In accordance with article 77 of the Convention, the United"
                                        + " States declares that it recognizes the competence of the Committee to receive communications."))
                .hasSize(2);
    }

    @Property
    void nothingOfABlockIsLost(@ForAll("blocks") String block) {
        assertThat(String.join("", split(block))).isEqualTo(block);
        assertThat(split(block)).allSatisfy(statement -> assertThat(statement).isNotEmpty());
    }

    @Provide
    Arbitrary<String> blocks() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The Government ",
                "article 9",
                "does not consider itself bound by ",
                ".",
                "....",
                "…",
                "\"",
                "”“",
                ":",
                "Reservation:",
                "Declaration",
                "(1)",
                "2.",
                "(b)",
                "\n",
                " ",
                "objects to the reservation made by Chile",
                "paragraph 1 of the same article",
                "12 May 1990",
                "recognizes the competence",
                ";",
                "É",
                "articles 7 to 9");
        return pieces.list().ofMinSize(1).ofMaxSize(40).map(list -> String.join("", list));
    }

    @Test
    void nothingOfThePublishedFilesIsLost() throws IOException {
        List<Path> files = SharedData.files("treaty-status/declarations", ".txt");
        int blocks = 0;
        int statements = 0;
        for (Path file : files) {
            for (ImportRow<DeclarationBlocks.Block> row : rows(file)) {
                if (row.unreadable() == null) {
                    List<String> split = split(row.value().text());
                    assertThat(String.join("", split)).isEqualTo(row.value().text());
                    blocks++;
                    statements += split.size();
                }
            }
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(37);
        assertThat(blocks).isGreaterThanOrEqualTo(900);
        assertThat(statements).isBetween(blocks + 300, 2 * blocks);
    }

    private static List<ImportRow<DeclarationBlocks.Block>> rows(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DeclarationBlocks.read(in, Map.of()).toList();
        }
    }

    private static List<String> split(String block) {
        return Statements.of(block, CONVENTION);
    }
}
