package org.iom.iml.sandbox.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.iom.iml.sandbox.launch.Failure;
import org.junit.jupiter.api.Test;

class FileImportTest {

    @Test
    void aFileGoesToTheOperationThatTakesItWithTheNumberThatItsNameSays() {
        assertThat(FileImport.ofParticipations(Path.of("treaties/18-12-a.csv")).operation())
                .isEqualTo("/v1/participation-imports?format=untc-table&untcNumber=XVIII-12-a");
        assertThat(FileImport.ofDeclarations(Path.of("declarations/4-13.txt")).operation())
                .isEqualTo("/v1/declaration-imports?format=untc-declarations&untcNumber=IV-13");
    }

    @Test
    void aDayAsOfWhichItIsKnownIsSentWithIt() {
        FileImport table = FileImport.ofParticipations(Path.of("treaties/4-13.csv"));

        assertThat(table.asOf(LocalDate.of(2015, 3, 12)).operation())
                .isEqualTo("/v1/participation-imports?format=untc-table&untcNumber=IV-13&asOf=2015-03-12");
        assertThat(table.asOf(null)).isEqualTo(table);
    }

    @Test
    void aNameThatIsNoNumberIsSaidInASentence() {
        assertThatThrownBy(() -> FileImport.ofDeclarations(Path.of("declarations/notes.txt")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("notes.txt");
    }
}
