package org.iom.iml.review.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnmarkedTextTest {

    @Test
    void articlesStandInTheirChapters() {
        assertThat(plain("""
                LAW ON ALIENS

                CHAPTER I
                GENERAL PROVISIONS

                Article 1. Scope.
                (1) This law applies to aliens.

                Article 2
                It enters into force today.

                CHAPTER II - ENTRY
                Article 3
                Entry is permitted at border posts.
                """))
                .extracting(
                        ReadProvision::address,
                        ReadProvision::parent,
                        provision -> provision.label().heading())
                .containsExactly(
                        tuple("preface", null, null),
                        tuple("chp_1", null, "GENERAL PROVISIONS"),
                        tuple("art_1", "chp_1", "Scope."),
                        tuple("art_2", "chp_1", null),
                        tuple("chp_2", null, "ENTRY"),
                        tuple("art_3", "chp_2", null));
    }

    @Test
    void insertedArticlesAndOrdinalsHaveTheirPlace() {
        assertThat(addresses("""
                Art. 1º Uno.
                Art. 2º Dos.
                Artículo 2 bis. Dos bis.
                Artículo 2 quáter. Dos quáter.
                Artículo 3.- Tres.
                Disposición adicional primera. Plazo.
                Disposición adicional segunda. Otro plazo.
                Disposición final única. Entrada en vigor.
                """))
                .containsExactly(
                        "art_1", "art_2", "art_2bis", "art_2quater", "art_3", "addprov_1", "addprov_2", "finprov_only");
    }

    @Test
    void articlesOfAnotherLawThatAreQuotedAreNotDivided() {
        List<ReadProvision> read = plain("""
                Article 1
                Article 45 of the Aliens Act is replaced by the following:
                “Article 45
                No alien shall be detained without a decision of a court.
                Article 46
                A decision is given in writing.”
                Article 2
                This law enters into force today.
                """);

        assertThat(read).extracting(ReadProvision::address).containsExactly("art_1", "art_2");
        assertThat(read.getFirst().text()).contains("Article 45", "Article 46");
    }

    @Test
    void aReferenceAtTheBeginningOfALineIsNoArticle() {
        assertThat(addresses("""
                Article 1
                Applications are decided in accordance with
                Article 5 of the Convention and under
                Article 9.
                Article 2
                Article 7 of the Convention applies.
                Article 3
                Section 5(1) applies.
                """)).containsExactly("art_1", "art_2", "art_3");
    }

    @Test
    void aTableOfContentsIsNoText() {
        List<ReadProvision> read = plain("""
                IMMIGRATION ACT
                ARRANGEMENT OF SECTIONS
                1. Short title.
                2. Interpretation.
                3. Entry.
                An Act to regulate immigration
                Short title.
                1. This Act may be cited as the Immigration Act.
                Interpretation.
                2. In this Act — “alien” means a person who is not a citizen.
                Entry.
                3. (1) No person shall enter otherwise than at a border post.
                """);

        assertThat(read)
                .extracting(
                        ReadProvision::address, provision -> provision.label().heading())
                .containsExactly(
                        tuple("preface", null),
                        tuple("sec_1", "Short title"),
                        tuple("sec_2", "Interpretation"),
                        tuple("sec_3", "Entry"));
        assertThat(read.get(1).text()).isEqualTo("This Act may be cited as the Immigration Act.");
    }

    @Test
    void theCodesOfFranceAreNumberedByBookTitleAndChapter() {
        assertThat(addresses("""
                LIVRE Ier : DISPOSITIONS GÉNÉRALES

                TITRE Ier : GÉNÉRALITÉS

                Article L. 111-1

                Texte.

                Article L111-2

                Texte.

                Article L111-3-1

                Texte.

                Article R*111-1

                Texte.
                """))
                .containsExactly("book_1", "book_1__title_1", "art_l111-1", "art_l111-2", "art_l111-3-1", "art_r111-1");
    }

    @Test
    void aFirstArticleInWordsIsTheFirstOfThoseInFigures() {
        assertThat(addresses("""
                Article premier.- Le présent décret fixe les conditions.
                Art. 2.- Les étrangers sont admis.
                Section première
                Des visas
                Art. 3.- Le visa est délivré.
                Fait à Bamako, le 4 mai 2001
                """)).containsExactly("art_1", "art_2", "sec_1", "art_3", "conclusions");
    }

    @Test
    void sectionsMayBeginAnewInEachArticle() {
        assertThat(addresses("""
                ARTICLE I
                NATIONAL TERRITORY
                Section 1. The national territory comprises the archipelago.
                ARTICLE II
                PRINCIPLES
                Section 1. The State is democratic.
                Section 2. The State renounces war.
                ARTICLE III
                BILL OF RIGHTS
                Section 1. No person shall be deprived of life.
                Section 2. The right to be secure is inviolable.
                """))
                .containsExactly(
                        "art_1", "sec_1", "art_2", "art_2__sec_1", "sec_2", "art_3", "art_3__sec_1", "art_3__sec_2");
    }

    @Test
    void numbersOfAListAndOfAFormAreNoSections() {
        assertThat(addresses("""
                PART I—PRELIMINARY
                1. Short title
                This Act may be cited as the Immigration Act.
                2. Interpretation
                (1) In this Act, "alien" means a person who is not a citizen.
                3. Entry
                (1) No person shall enter unless—
                1. he has a permit; or
                2. he is a citizen.
                PART II—PERMITS
                4. Permits
                (1) The minister may issue permits.
                SCHEDULE (Section 4)
                FORM
                1. Name
                2. Age
                """)).containsExactly("part_1", "sec_1", "sec_2", "sec_3", "part_2", "sec_4", "annex");
    }

    @Test
    void whatHasNoNumbersStaysTogetherAndIsMarked() {
        assertThat(plain("A policy on migration.\n\nMigrants are welcome.\n"))
                .extracting(ReadProvision::address, ReadProvision::division)
                .containsExactly(tuple("undivided", Division.UNCERTAIN));
    }

    @Test
    void anArticleThatDoesNotFitIsMarked() {
        assertThat(plain("""
                Article 1
                One.
                Article 2
                Two.
                Article 97
                Ninety-seven.
                Article 3
                Three.
                """))
                .extracting(ReadProvision::address, ReadProvision::division)
                .contains(tuple("art_2", Division.UNCERTAIN), tuple("art_3", Division.NUMBERED));
    }

    @Test
    void repealedArticlesAreSaidToBe() {
        assertThat(plain("Artículo 1. (Derogado)\nArtículo 2. Rige.\n"))
                .extracting(ReadProvision::repealed)
                .containsExactly(true, false);
    }

    @Test
    void sixScriptsStayWhole() {
        String words = "Migrants · мигранты · المهاجرون · 移民 · प्रवासी · μετανάστες";

        assertThat(plain("Article 1\n" + words + "\nArticle 2\n" + words + "\n"))
                .extracting(ReadProvision::text)
                .containsExactly(words, words);
    }

    @Test
    void marksOfMarkdownAreNoWords() {
        List<ReadProvision> read = TextFiles.markdown(stream("""
                ---
                title: "Loi"
                ---
                # Loi

                ### Art. 1<sup>er</sup>.

                L'article 5 du [Code pénal](/eli/code_(penal)) est *abrogé*.

                **Art. 2.**

                Fin.
                """), null);

        assertThat(read)
                .extracting(ReadProvision::address, ReadProvision::text)
                .containsExactly(
                        tuple("preface", "Loi"),
                        tuple("art_1", "L'article 5 du Code pénal est abrogé."),
                        tuple("art_2", "Fin."));
    }

    private static List<String> addresses(String text) {
        return plain(text).stream().map(ReadProvision::address).toList();
    }

    private static List<ReadProvision> plain(String text) {
        return TextFiles.plain(stream(text), null);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
