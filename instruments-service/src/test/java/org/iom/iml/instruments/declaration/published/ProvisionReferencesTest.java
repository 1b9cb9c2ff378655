package org.iom.iml.instruments.declaration.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.iom.iml.instruments.declaration.published.ProvisionReference.Role;
import org.iom.iml.instruments.declaration.published.ProvisionReferences.Numbering;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionReferencesTest {

    private static final Numbering CONVENTION = new Numbering("A-TREATY", false, null, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not bound by article 92, paragraph 1 of this Convention|art_92__para_1",
                "not bound by the provisions of article 92 (1)|art_92__para_1",
                "paragraph 1 of article 30|art_30__para_1",
                "paragraph (1) from article (30) of the Convention|art_30__para_1",
                "paragraph l of article 30|art_30__para_1",
                "paragraphs 1, 2 and 3 of article 20|art_20__para_1 art_20__para_2 art_20__para_3",
                "articles 46, 47, 48 and 61, paragraph 4, governing|art_46 art_47 art_48 art_61__para_4",
                "articles 7 (paragraph 2), 15, 22 (paragraph 1), 23 and 24|art_7__para_2 art_15 art_22__para_1 art_23 art_24",
                "articles 8, 9, 17 (2) and 22 (1)|art_8 art_9 art_17__para_2 art_22__para_1",
                "article 17, paragraph 2 (a) shall|art_17__para_2__point_a",
                "article 18 paragraph 3(d)|art_18__para_3__point_d",
                "Art. 17 (2) (f)|art_17__para_2__point_f",
                "article 14 para 1 in consonance|art_14__para_1",
                "articles 10-14 and 16|art_10 art_11 art_12 art_13 art_14 art_16",
                "article IV of the Convention|art_4",
                "Part IV of the Convention|part_4",
                "article 4 (a) of the Convention|art_4__point_a",
                "articles 20 and 24The Government|art_20 art_24",
                "article 30, and paragraph 1 of the same article|art_30 art_30__para_1",
                "articles 16 (1) (c), (f) and (g) and 29|art_16__para_1__point_c art_16__para_1__point_f art_16__para_1__point_g art_29",
                "articles 15 (2) and (3) and 17|art_15__para_2 art_15__para_3 art_17",
                "Articles 9.2 (d) and (e) in view of|art_9__para_2__point_d art_9__para_2__point_e",
                "paragraphs 1 (a) and (b) of article 24|art_24__para_1__point_a art_24__para_1__point_b",
                "article 8.2.The Government|art_8",
                "paragraph (f) of article 2, paragraph 2 of article 9|art_2__point_f art_9__para_2",
                "Article 7, paragraph b, of the Convention|art_7__point_b",
                "Article 2, paragraphs (d) and (f)The Government|art_2__point_d art_2__point_f",
                "sub-paragraph (e) of paragraph (1) of article 16|art_16__para_1__point_e",
                "article 25, subparagraph (b):|art_25__point_b",
                "article 8, paragraph 1, sub-paragraph (d)|art_8__para_1__point_d",
                "article 29, not bound by the first paragraph of this article|art_29 art_29__para_1",
            })
    void provisionsAreFoundAsTheyAreWritten(String text, String eIds) {
        assertThat(ProvisionReferences.in(text, CONVENTION))
                .extracting(ProvisionReference::eId)
                .containsExactly(eIds.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article 34 of the Political Constitution",
                "article 25 of the Egyptian civil code",
                "Article 104 para. 2 of the Basic Law",
                "articles 27 and 182 of the Constitution",
                "article 5 of the Universal Declaration of Human Rights",
                "article 3 of the Optional Protocol",
                "the Act of 7 May 1934",
                "paragraph 3 of the preamble",
                "the matrimonial regime (Civil Code, articles 9 (e) and 10, final section)",
                "article 25 concerning family planning of the Constitution",
                "the Kuwait Constitution in general and of its article 29 in particular",
                "the Constitution, which stipulates in its article 2 that",
                "The Constitution also provides, in article 31, first paragraph, that",
                "article 27, first paragraph of the Constitution",
                "article 205, number 30, of the Constitution",
                "article 206 et seq. of the Family Code",
                "article 334-6 of the Civil Code",
                "Article 12 § 1 of the Polish Code on Family and Guardianship",
                "their obligations under the Charter (in particular, under Articles 1, 2 and 73 thereof)",
                "under the conditions laid down in that Treaty, in particular Article 299 thereof",
                "Article 3(4) of the said Council Directive",
                "article 19 of the Vienna Convention on the Law of Treaties",
                "article 17 of the International Covenant on Civil and Political Rights",
                "Armed Forces Regulations Volume 1, Article 6.01 (1) (c)",
            })
    void provisionsOfAnotherTextAreNotOurs(String text) {
        assertThat(ProvisionReferences.in(text, CONVENTION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CEDAW|article 73 of the text|",
                "CEDAW|article 2, paragraph 2|art_2",
                "CEDAW|article 16 (f)|art_16__para_1__point_f",
                "CEDAW|article 13 (i)|art_13",
                "CRC|article 40, paragraph 2 (b)|art_40__para_2__point_b",
                "CED|article 42, paragraph 1|art_42__para_1",
                "ICCPR-OP1|articles 2 and 40|art_2",
                "ICERD|article II, paragraph 1|",
            })
    void aTargetIsAProvisionThatTheInstrumentHas(String instrument, String text, @Nullable String eIds) {
        assertThat(ProvisionReferences.in(text, new Numbering(instrument, instrument.contains("-OP"), null, null)))
                .extracting(ProvisionReference::eId)
                .containsExactly(eIds == null ? new String[0] : eIds.split(" "));
    }

    @Test
    void anArticleOfTheInstrumentStaysItsOwnBesideAnotherLaw() {
        for (String text : List.of(
                "In the light of its Constitution, article 30 is not applicable",
                "re-accedes to the Optional Protocol with a reservation to article 30 thereof",
                "the Penal Code applicable to acts under Article 30 of the Convention")) {
            assertThat(ProvisionReferences.in(text, new Numbering("A-TREATY", text.contains("Protocol"), null, null)))
                    .as(text)
                    .extracting(ProvisionReference::eId)
                    .containsExactly("art_30");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "without prejudice to article 6 the State reserves the right|UNTOUCHED",
                "shall not operate to the prejudice of the provisions of article 33|UNTOUCHED",
                "This reservation shall not affect article 22.|UNTOUCHED",
                "The State accepts articles 5, 6 and 7 in full|UNTOUCHED",
                "declares in accordance with article 30 (2) of the said Convention that|POWER",
                "reservations made pursuant to article 42 (1)|POWER",
                "cannot guarantee it in accordance with the provisions of article 18|BASIS",
                "In respect of article 16: The State|HEADING",
            })
    void aTextSpeaksOfAProvisionInDifferentWays(String text, Role role) {
        assertThat(ProvisionReferences.in(text, CONVENTION))
                .isNotEmpty()
                .extracting(ProvisionReference::role)
                .containsOnly(role);
    }

    @Test
    void anArticleOfTheNamesakeOrOfATreatyThatIsNamedBeforeIsAnothers() {
        Numbering covenant = new Numbering("ICESCR", false, null, "Civil and Political");

        assertThat(ProvisionReferences.in(
                        "paragraph 2 of article 22 of the International Covenant on Civil and Political Rights",
                        covenant))
                .isEmpty();
        assertThat(ProvisionReferences.in(
                        "ratifying the Convention (No. 87) concerning Freedom of Association, that what is referred to in"
                                + " article 9 of the said Convention be interpreted",
                        covenant))
                .isEmpty();
        assertThat(ProvisionReferences.in("article 9 of the said Convention", CONVENTION))
                .hasSize(1);
    }

    @Test
    void theBasisOfAStatementIsNotItsTarget() {
        List<ProvisionReference> found = ProvisionReferences.in(
                "In accordance with article 92 (2), the State is not bound by article 92 (1).", CONVENTION);

        assertThat(found)
                .containsExactly(
                        new ProvisionReference("art_92__para_2", Role.BASIS),
                        new ProvisionReference("art_92__para_1", Role.SUBJECT));
    }

    @Test
    void arabicArticlesOfTheProtocolAreTheConventions() {
        Numbering protocol = new Numbering("PSR1967", true, "CSR1951", null);

        assertThat(ProvisionReferences.in("article IV of the Protocol and article 22 of the Convention", protocol))
                .extracting(ProvisionReference::eId)
                .containsExactly("art_4", "CSR1951:art_22");
    }

    @Property
    void everyArticleAndParagraphIsFound(
            @ForAll @IntRange(min = 1, max = 93) int article, @ForAll @IntRange(min = 1, max = 20) int paragraph) {
        String eId = "art_" + article + "__para_" + paragraph;

        for (String written : List.of(
                "article " + article + ", paragraph " + paragraph,
                "article " + article + " (" + paragraph + ")",
                "paragraph " + paragraph + " of article " + article + " of the Convention",
                "Article " + article + " paragraph " + paragraph)) {
            assertThat(ProvisionReferences.in(written, CONVENTION))
                    .extracting(ProvisionReference::eId)
                    .containsExactly(eId);
        }
    }

    @Property
    void noTextBreaksTheReader(@ForAll String text) {
        assertThat(ProvisionReferences.in("article " + text + " paragraph " + text, CONVENTION))
                .allSatisfy(found -> assertThat(Targets.isAddress(found.eId())).isTrue());
    }
}
