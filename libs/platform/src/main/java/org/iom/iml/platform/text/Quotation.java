package org.iom.iml.platform.text;

/** A tracker of a CSV row across lines, which tells whether a quoted field is still open at the end of each. */
final class Quotation {

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private Place place = Place.FIELD_START;

    Quotation(char separator) {
        this.separator = separator;
    }

    boolean staysOpenAfter(String line) {
        for (int i = 0; i < line.length(); i++) {
            place = after(line.charAt(i));
        }
        return place == Place.QUOTED;
    }

    private Place after(char character) {
        return switch (place) {
            case FIELD_START -> character == '"' ? Place.QUOTED : plain(character);
            case PLAIN -> plain(character);
            case QUOTED -> character == '"' ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
            case QUOTE_IN_QUOTED -> character == '"' ? Place.QUOTED : plain(character);
        };
    }

    private Place plain(char character) {
        return character == separator ? Place.FIELD_START : Place.PLAIN;
    }
}
