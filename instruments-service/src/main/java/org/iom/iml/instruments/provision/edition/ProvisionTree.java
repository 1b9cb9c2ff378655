package org.iom.iml.instruments.provision.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A provision of an instrument, with its parts. */
public record ProvisionTree(ProvisionText text, List<ProvisionTree> parts) {

    /** Builds the top-level provisions from all provisions in document order. */
    public static List<ProvisionTree> of(List<ProvisionText> all) {
        Map<String, ProvisionTree> known = new HashMap<>();
        all.forEach(text -> known.put(text.eId(), new ProvisionTree(text, new ArrayList<>())));
        List<ProvisionTree> highest = new ArrayList<>();
        for (ProvisionText text : all) {
            ProvisionTree tree = known.get(text.eId());
            ProvisionTree above = text.parent() == null ? null : known.get(text.parent());
            if (tree != null) {
                (above == null ? highest : above.parts).add(tree);
            }
        }
        return highest;
    }

    public boolean is(String kind) {
        return text.kind().equals(kind);
    }
}
