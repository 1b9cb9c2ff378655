package org.iom.iml.review.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iom.iml.platform.imports.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE a [<!ENTITY b 'c'>]><akomaNtoso><act><body/></act></akomaNtoso> | document-type-declared",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><akomaNtoso/> | document-type-declared",
                "<akomaNtoso><act><body><article> | not-xml",
                "<akomaNtoso><act><body>&xxe;</body></act></akomaNtoso> | not-xml",
                "<html/> | not-akoma-ntoso",
                "<akomaNtoso><amendment/></akomaNtoso> | no-provisions",
                "<akomaNtoso><act><body/></act></akomaNtoso> | no-provisions",
                "<akomaNtoso><act><body><p>loose</p></body></act></akomaNtoso> | text-outside-provisions",
                "<akomaNtoso><act><body><article eId='art_1'/><article eId='art_1'/></body></act></akomaNtoso> |"
                        + " address-taken",
            })
    void whatIsNoSoundAkomaNtosoIsRefusedAsAWhole(String file, String code) {
        assertThatThrownBy(() -> AkomaNtosoText.read(stream(file)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void elementsWithoutEndAreNotFollowed() {
        String deep = "<akomaNtoso><act><body>" + "<article>".repeat(400);

        assertThatThrownBy(() -> AkomaNtosoText.read(stream(deep)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.code()).isEqualTo("too-deep"));
    }

    @Test
    void addressesThatTheFileDoesNotGiveFollowTheNamingConvention() {
        List<ReadProvision> read = AkomaNtosoText.read(stream("""
                <akomaNtoso><act><body><chapter><num>Chapter II</num>
                  <article><num>Article 31 bis</num><paragraph><num>1.</num><content><p>Text</p></content></paragraph></article>
                </chapter></body></act></akomaNtoso>"""));

        assertThat(read).extracting(ReadProvision::address).containsExactly("chp_2", "art_31bis", "art_31bis__para_1");
    }

    @Test
    void theSectionsOfAnAmendedActAreWordsOfTheSectionThatAmendsIt() {
        List<ReadProvision> read = JusticeLawsText.read(stream("""
                <Statute><Body><Heading level="1"><Label>PART 1</Label><TitleText>Amendments</TitleText></Heading>
                  <Section><Label>1</Label><Text>The Act is amended by adding:</Text>
                    <AmendedText><Section><Label>20.1</Label><Text>New</Text></Section></AmendedText></Section>
                  <Section><Label>2</Label><Repealed>[Repealed, 2012, c. 1]</Repealed></Section>
                </Body></Statute>"""));

        assertThat(read).extracting(ReadProvision::address).containsExactly("part_1", "sec_1", "sec_2");
        assertThat(read.get(1).text()).contains("20.1", "New");
        assertThat(read.get(2).repealed()).isTrue();
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
