package org.iom.iml.instruments.group;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentFacts;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyFacts;
import org.iom.iml.instruments.party.PartyKind;
import org.iom.iml.platform.problem.NotFound;
import org.junit.jupiter.api.Test;

class RegionsTest {

    private final Regions regions = new Regions();

    @Test
    void aRegionHasTheMembersOfItsParts() {
        assertThat(regions.named("014").members()).contains("KEN", "UGA", "TZA").doesNotContain("NGA");
        assertThat(regions.named("202").members()).contains("KEN", "NGA", "ZAF").doesNotContain("EGY");
        assertThat(regions.named("002").members()).contains("KEN", "EGY").doesNotContain("ESP");
    }

    @Test
    void everyStateBelongsToOneRegionOfTheWorld() {
        List<String> all = new ArrayList<>();
        regions.all().stream()
                .filter(region -> region.kind() == RegionKind.REGION)
                .forEach(region -> all.addAll(region.members()));

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .containsAll(PartyCatalogue.read().stream()
                        .filter(party -> party.kind() == PartyKind.STATE)
                        .map(PartyFacts::code)
                        .toList());
    }

    @Test
    void whoeverBelongsToARegionIsAParty() {
        Set<String> parties =
                PartyCatalogue.read().stream().map(PartyFacts::code).collect(toSet());

        assertThat(regions.all()).allSatisfy(region -> {
            assertThat(parties).containsAll(region.members());
            assertThat(region.members()).isNotEmpty();
            assertThat(region.source()).isNotEmpty();
        });
    }

    @Test
    void regionsOfTheWorldHaveTheirNamesInSixLanguages() {
        assertThat(regions.named("002").names())
                .containsEntry("en", "Africa")
                .containsEntry("fr", "Afrique")
                .containsEntry("es", "África")
                .containsKeys("ar", "ru", "zh");
    }

    @Test
    void anUnknownRegionIsNotFound() {
        assertThatThrownBy(() -> regions.named("999")).isInstanceOf(NotFound.class);
    }

    @Test
    void groupsNameInstrumentsThatShip() {
        Set<String> shipped =
                InstrumentCatalogue.read().stream().map(InstrumentFacts::code).collect(toSet());
        InstrumentGroups groups = new InstrumentGroups();

        assertThat(groups.all()).allSatisfy(group -> {
            assertThat(shipped).containsAll(group.instruments());
            assertThat(group.instruments()).doesNotHaveDuplicates();
            assertThat(group.source()).isNotEmpty();
        });
        assertThat(groups.find("core-human-rights").orElseThrow().instruments()).hasSize(9);
        assertThat(groups.find("favourites")).isEmpty();
    }
}
