package org.iom.iml.review.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many provisions published laws have, as counted in the files by people. */
class PublishedLawsTest {

    private static final Set<String> RANKS = Set.of("article", "section");

    /** Articles and sections; the other provisions of that rank; what is uncertain. */
    @ParameterizedTest
    @CsvSource({
        // 65 sections of the Act, 35 regulations, 1 paragraph of each of two orders
        "text/BN_AGCLaws_BN-AGCLaws-Ch17.json, 102, 0, 0",
        "text/VG_LawsOnline_record_0003.json, 6, 0, 0",
        // the text of the publisher has no numbers: it is kept together
        "text/UK_Legislation_record_0014.json, 0, 0, 1",
        "versions/ar/LEY-26165.md, 60, 0, 0",
        // 126 articles, 53 bis and 123 bis
        "versions/ar/LEY-25871/2008-04-30_43c02b9d.md, 128, 0, 0",
        "versions/ar/LEY-26364/2012-12-27_478f516b.md, 28, 0, 0",
        // 180 articles, 132 bis and 11 transitory ones
        "versions/cl/CL-1158549.md, 192, 0, 0",
        // headings of the file: articles; additional, transitory, repealing and final provisions
        "versions/es/2003-11-21_5868ad9a.md, 78, 22, 0",
        "versions/es/2009-12-12_96c2d60d.md, 87, 24, 0",
        "versions/es/2018-09-04_774c2b74.md, 87, 25, 0",
        "versions/fr/2010-07-31_8e6dfcdc.md, 894, 0, 3",
        "versions/fr/2015-07-20_de1d5610.md, 990, 0, 9",
        // 380, 389 and others of the civil code are quoted
        "versions/lu-approval/leg-loi-1993-12-20-n2.md, 3, 0, 0",
        // articles I to VI; those of two codes are quoted
        "versions/lu-approval/leg-loi-2000-04-24-n1.md, 6, 0, 1",
        "versions/lu-approval/leg-loi-2000-12-22-n8.md, 1, 0, 0",
        "versions/lu-approval/leg-loi-2009-03-13-n2.md, 11, 0, 0",
        // the third is in bold and no heading, the quoted 382-4 is a heading
        "versions/lu-approval/leg-loi-2012-07-21-n3.md, 4, 0, 0",
        "versions/uy/UY-ley-18076.md, 48, 0, 0",
        "versions/uy/UY-ley-18250.md, 84, 0, 0",
        "versions/uy/UY-ley-19643.md, 50, 0, 0",
    })
    void aPublishedTextIsDividedAsItsNumberingSays(String name, int articles, int others, int uncertain)
            throws IOException {
        try (InputStream file = PublishedLaws.open(name)) {
            List<ReadProvision> read =
                    name.endsWith(".md") ? TextFiles.markdown(file, null) : TextFiles.plain(file, null);

            assertThat(count(read, provision -> RANKS.contains(provision.label().kind())))
                    .isEqualTo(articles);
            assertThat(count(read, provision -> provision.label().kind().endsWith("-provision")))
                    .isEqualTo(others);
            assertThat(count(read, provision -> provision.division() == Division.UNCERTAIN))
                    .isEqualTo(uncertain);
            assertThat(read).extracting(ReadProvision::address).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "akoma-ntoso/01-bill.xml, 3",
        "akoma-ntoso/04-act-final.xml, 3",
        // two more are quoted
        "akoma-ntoso/it_senato_ddl_2013.xml, 6",
        "akoma-ntoso/us_Act_2011-11-29.xml, 7",
    })
    void akomaNtosoIsDividedAsItsMarkupSays(String name, int articles) throws IOException {
        try (InputStream file = PublishedLaws.open(name)) {
            List<ReadProvision> read = AkomaNtosoText.read(file);

            assertThat(count(read, provision -> RANKS.contains(provision.label().kind())))
                    .isEqualTo(articles);
            assertThat(parents(read)).isSubsetOf(addresses(read));
        }
    }

    /** Sections of the body by XPath, without those in AmendedText. */
    @ParameterizedTest
    @CsvSource({
        "versions/ca/IRPA-en-2021-02-26.xml, 308, 518, 12",
        "versions/ca/IRPA-fr-2021-02-26.xml, 308, 518, 12",
        "versions/ca/IRPA-en-2023-01-17.xml, 309, 524, 17",
    })
    void justiceLawsAreDividedAsTheirMarkupSays(String name, int sections, int subsections, int repealed)
            throws IOException {
        try (InputStream file = PublishedLaws.open(name)) {
            List<ReadProvision> read = JusticeLawsText.read(file);

            assertThat(count(read, provision -> provision.label().kind().equals("section")))
                    .isEqualTo(sections);
            assertThat(count(read, provision -> provision.label().kind().equals("subsection")))
                    .isEqualTo(subsections);
            assertThat(count(read, ReadProvision::repealed)).isEqualTo(repealed);
            assertThat(addresses(read)).contains("sec_20-1__subsec_1__para_a", "sec_3__subsec_1__para_b-1");
        }
    }

    private static int count(List<ReadProvision> read, Predicate<ReadProvision> which) {
        return (int) read.stream().filter(which).count();
    }

    private static Set<String> addresses(List<ReadProvision> read) {
        return read.stream().map(ReadProvision::address).collect(Collectors.toSet());
    }

    private static Set<String> parents(List<ReadProvision> read) {
        return read.stream()
                .map(ReadProvision::parent)
                .filter(parent -> parent != null)
                .collect(Collectors.toSet());
    }
}
