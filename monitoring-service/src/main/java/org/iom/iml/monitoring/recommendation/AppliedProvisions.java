package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.known.KnownProvisions;

/** The check that the provisions which recommendations apply exist in the registry. */
@Singleton
public class AppliedProvisions {

    private final KnownCodes codes;
    private final KnownProvisions provisions;

    AppliedProvisions(KnownCodes codes, KnownProvisions provisions) {
        this.codes = codes;
        this.provisions = provisions;
    }

    /** Rejects the first of the provisions, the objects of the array at {@code pointer}, that does not exist. */
    void require(String pointer, List<AppliedProvision> applied) {
        for (int i = 0; i < applied.size(); i++) {
            codes.require(
                    CodeList.INSTRUMENTS,
                    pointer + '/' + i + "/instrument",
                    applied.get(i).instrument());
        }
        provisions.requireAll(
                pointer, applied.stream().map(AppliedProvision::cited).toList());
    }

    /** Returns those that do not exist, whether for want of the instrument or of the provision in it. */
    public Set<AppliedProvision> lacking(Collection<AppliedProvision> applied) {
        Set<String> instruments = codes.lacking(
                CodeList.INSTRUMENTS,
                applied.stream().map(AppliedProvision::instrument).collect(Collectors.toSet()));
        Set<KnownProvisions.Cited> lacking =
                provisions.lacking(applied.stream().map(AppliedProvision::cited).toList());
        return applied.stream()
                .filter(provision ->
                        instruments.contains(provision.instrument()) || lacking.contains(provision.cited()))
                .collect(Collectors.toSet());
    }
}
