package org.iom.iml.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SafeNameTest {

    @Test
    void whatIsHarmlessStaysAsItIs() {
        assertThat(SafeName.of("Manuel sur les droits (2026).PDF", "pdf"))
                .isEqualTo("Manuel sur les droits (2026).pdf");
        assertThat(SafeName.of("حقوق العمال المهاجرين.pdf", "pdf")).isEqualTo("حقوق العمال المهاجرين.pdf");
    }

    @Test
    void whatIsNotIsLeftOut() {
        assertThat(SafeName.of("../../etc/passwd", "txt")).isEqualTo("passwd.txt");
        assertThat(SafeName.of("C:\\notes\\a\r\nb.docx", "docx")).isEqualTo("a--b.docx");
        assertThat(SafeName.of("...", "pdf")).isEqualTo("file.pdf");
        assertThat(SafeName.of("", "pdf")).isEqualTo("file.pdf");
    }

    @Property
    void noNameBreaksAHeaderOrAFolder(@ForAll String given) {
        String name = SafeName.of(given, "pdf");

        assertThat(name)
                .doesNotContainPattern("[/\\\\\\p{Cntrl}\"]")
                .endsWith(".pdf")
                .doesNotStartWith(".");
        assertThat(SafeName.disposition(name)).matches("[ -~]+");
    }
}
