package org.iom.iml.instruments.declaration.published;

/** The conversion of Roman numerals such as XIV. */
final class RomanNumber {

    private static final String DIGITS = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private RomanNumber() {}

    /** Returns the value of {@code written}, which consists of Roman numerals only. */
    static int of(String written) {
        int sum = 0;
        int before = 0;
        for (int i = written.length() - 1; i >= 0; i--) {
            int value = VALUES[DIGITS.indexOf(Character.toUpperCase(written.charAt(i)))];
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
