package org.iom.iml.instruments.publication;

import java.net.URI;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.iom.iml.platform.problem.BadInput;

/** An identifier under which a publication is known elsewhere. */
public record Identifier(IdentifierScheme scheme, String value) {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Za-z0-9./() -]*");
    /** Refuses a value that does not fit its scheme; {@code pointer} gives its position in the request. */
    void check(String pointer) {
        boolean valid = switch (scheme) {
            case ISBN -> isIsbn(value);
            case DOI -> DOI.matcher(value).matches();
            case URL -> isWebAddress(value);
            case SYMBOL -> SYMBOL.matcher(value).matches();
        };
        if (!valid) {
            throw BadInput.field(
                    pointer + "/value",
                    "not-an-identifier",
                    "This is no " + scheme.code().toUpperCase(Locale.ROOT) + ".");
        }
    }

    /** Returns the identifier as a URI. */
    public String asUri() {
        return switch (scheme) {
            case ISBN -> "urn:isbn:" + digits(value);
            case DOI -> "https://doi.org/" + value;
            case URL, SYMBOL -> value;
        };
    }

    /** Reports whether a reader can follow it to the text. */
    boolean leadsToText() {
        return scheme == IdentifierScheme.URL || scheme == IdentifierScheme.DOI;
    }

    /** Reports whether the text has ten or thirteen digits with a correct check digit (ISO 2108). */
    private static boolean isIsbn(String text) {
        String digits = digits(text);
        return switch (digits.length()) {
            case 13 -> digits.matches("97[89]\\d{10}") && weighed(digits, index -> index % 2 == 0 ? 1 : 3) % 10 == 0;
            case 10 -> digits.matches("\\d{9}[\\dX]") && weighed(digits, index -> 10 - index) % 11 == 0;
            default -> false;
        };
    }

    private static String digits(String isbn) {
        return isbn.replace("-", "").replace(" ", "");
    }

    private static int weighed(String digits, IntUnaryOperator weight) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            int value = digits.charAt(index) == 'X' ? 10 : digits.charAt(index) - '0';
            sum += value * weight.applyAsInt(index);
        }
        return sum;
    }

    static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
