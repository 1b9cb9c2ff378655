package org.iom.iml.citations;

import java.util.List;
import java.util.Set;

/** The reading of what a text asks a State to do about an instrument: to become a party to it, or something else. */
final class Consent {

    private static final Set<String> ASKED = Set.of(
            "ratify",
            "ratifying",
            "ratification",
            "ratificar",
            "ratificacion",
            "ratifier",
            "ratifique",
            "accede",
            "acceding",
            "accession",
            "adhere",
            "adhering",
            "adherence",
            "adherer",
            "adhesion",
            "adherirse",
            "adherir",
            "party",
            "partie",
            "join",
            "joining");
    private static final Set<String> OTHERWISE = Set.of(
            "withdraw",
            "withdrawing",
            "withdrawal",
            "lift",
            "lifting",
            "reservation",
            "declaration",
            "denounce",
            "implement",
            "implementing",
            "implementation",
            "apply",
            "applying",
            "application",
            "comply",
            "complying",
            "compliance",
            "conformity",
            "accordance",
            "line",
            "incorporate",
            "incorporating",
            "incorporation",
            "harmonize",
            "harmonise",
            "harmonization",
            "align",
            "bring",
            "domesticate",
            "obligation",
            "pursuant",
            "under",
            "ratified",
            "provided",
            "enshrined",
            "respect",
            "ensure",
            "report",
            "continue",
            "after",
            "when",
            "by",
            "upon",
            "following",
            "retirer",
            "reserve",
            "appliquer",
            "conformement",
            "retirar",
            "reserva",
            "aplicar",
            "cumplir");

    private Consent() {}

    /** Reports whether the last word before {@code at} that tells the action is one of consent. */
    static boolean isAskedBefore(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0; i--) {
            String word = tokens.get(i).word();
            if (ASKED.contains(word)) {
                return i == 0 || !OTHERWISE.contains(tokens.get(i - 1).word());
            }
            if (OTHERWISE.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
