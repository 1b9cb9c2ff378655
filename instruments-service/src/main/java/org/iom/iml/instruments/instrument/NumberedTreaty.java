package org.iom.iml.instruments.instrument;

import jakarta.inject.Singleton;
import java.util.Map;
import org.iom.iml.platform.imports.UnreadableFile;

/** The treaty that a file is about, by the number in the UN Treaty Collection with which it was sent. */
@Singleton
public class NumberedTreaty {

    /** The parameter of an import that names it. */
    public static final String NUMBER = "untcNumber";

    private final Instruments instruments;

    NumberedTreaty(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The number; refused where it is none. */
    public static UntcNumber number(Map<String, String> parameters) {
        return UntcNumber.parameter(NUMBER, parameters.getOrDefault(NUMBER, ""));
    }

    /** Refuses the file of a treaty that is not here; an index sent before it has been taken in by now. */
    public void require(Map<String, String> parameters) {
        UntcNumber number = number(parameters);
        if (instruments.numbered(number).isEmpty()) {
            throw new UnreadableFile(
                    "unknown-untc-number", "No instrument has the UNTC number " + number + ": import its index first.");
        }
    }

    /** The treaty, and nobody else changes who takes part in it until the transaction ends. */
    public Instrument locked(Map<String, String> parameters) {
        return instruments.lockedForParticipation(
                instruments.numbered(number(parameters)).orElseThrow());
    }
}
