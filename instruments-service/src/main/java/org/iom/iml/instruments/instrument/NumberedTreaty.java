package org.iom.iml.instruments.instrument;

import jakarta.inject.Singleton;
import java.util.Map;
import org.iom.iml.platform.imports.UnreadableFile;

/** The treaty to which a file relates, identified by the UN Treaty Collection number sent with it. */
@Singleton
public class NumberedTreaty {

    /** The import parameter that gives the number. */
    public static final String NUMBER = "untcNumber";

    private final Instruments instruments;

    NumberedTreaty(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Returns the number, and refuses a value that is not one. */
    public static UntcNumber number(Map<String, String> parameters) {
        return UntcNumber.parameter(NUMBER, parameters.getOrDefault(NUMBER, ""));
    }

    /** Refuses a file for a treaty that is not registered; an index sent earlier has been imported by then. */
    public void require(Map<String, String> parameters) {
        UntcNumber number = number(parameters);
        if (instruments.numbered(number).isEmpty()) {
            throw new UnreadableFile(
                    "unknown-untc-number", "No instrument has the UNTC number " + number + ": import its index first.");
        }
    }

    /** Returns the treaty, locked against changes of participation by others until the transaction ends. */
    public Instrument locked(Map<String, String> parameters) {
        return instruments.lockedForParticipation(
                instruments.numbered(number(parameters)).orElseThrow());
    }
}
