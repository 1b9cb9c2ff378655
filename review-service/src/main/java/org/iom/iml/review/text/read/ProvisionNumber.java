package org.iom.iml.review.text.read;

import java.util.List;

/**
 * The number of a provision.
 *
 * @param inAddress as addresses write it
 * @param order its parts, to tell what comes after what
 * @param form in which it is written
 * @param prefix the letter of a French code before it, empty where there is none
 */
record ProvisionNumber(String inAddress, List<Integer> order, Form form, String prefix) {

    /** How a number is written. */
    enum Form {
        FIGURES,
        ROMAN,
        LETTER,
        WORDS
    }

    ProvisionNumber {
        order = List.copyOf(order);
    }

    boolean isFirst() {
        return order.getFirst() <= 1;
    }

    /** Legislative articles of a French code come first, then those of the executive in one series. */
    int part() {
        return switch (prefix) {
            case "" -> 0;
            case "l", "lo" -> 1;
            default -> 2;
        };
    }

    /** Smaller, equal or greater, by parts. */
    int compareOrder(ProvisionNumber other) {
        int common = commonParts(other);
        if (common < order.size() && common < other.order.size()) {
            return Integer.compare(order.get(common), other.order.get(common));
        }
        return Integer.compare(order.size(), other.order.size());
    }

    /** How many numbers are left out between this one and a greater one, in hundredths of a step. */
    int leftOut(ProvisionNumber next) {
        int common = commonParts(next);
        if (common == order.size()) {
            return 100 * Math.max(0, next.order.get(common) - 2);
        }
        int steps = next.order.get(common) - order.get(common) - 1;
        boolean isOfACode =
                (order.size() > 1 && next.order.size() > 1) || (!prefix.isEmpty() && !next.prefix.isEmpty());
        return isOfACode ? 7 * Math.min(steps, 10) : 100 * steps;
    }

    private int commonParts(ProvisionNumber other) {
        int common = 0;
        while (common < order.size()
                && common < other.order.size()
                && order.get(common).equals(other.order.get(common))) {
            common++;
        }
        return common;
    }
}
