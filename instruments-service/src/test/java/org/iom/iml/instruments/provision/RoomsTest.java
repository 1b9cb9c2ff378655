package org.iom.iml.instruments.provision;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may enter which of the rooms that hold the text of instruments. */
class RoomsTest {

    private static final String ALL = "org.iom.iml.instruments";
    private static final String HERE = ALL + ".provision";

    @Test
    void eachRoomIsEnteredByThoseAboveItOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("edition")
                .definedBy(HERE + ".edition")
                .layer("akn")
                .definedBy(HERE + ".akn")
                .layer("json")
                .definedBy(HERE + ".json")
                .layer("published")
                .definedBy(HERE + ".published")
                .layer("link")
                .definedBy(HERE + ".link")
                .layer("provision")
                .definedBy(HERE)
                .layer("intake")
                .definedBy(HERE + ".intake")
                .layer("others")
                .definedBy(resideInAPackage(ALL + "..").and(resideOutsideOfPackage(HERE + "..")))
                .whereLayer("intake")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("provision")
                .mayOnlyBeAccessedByLayers("intake", "others")
                .whereLayer("link")
                .mayOnlyBeAccessedByLayers("provision", "intake")
                .whereLayer("akn")
                .mayOnlyBeAccessedByLayers("provision", "intake")
                .whereLayer("published")
                .mayOnlyBeAccessedByLayers("intake")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("provision", "intake")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ALL));
    }
}
