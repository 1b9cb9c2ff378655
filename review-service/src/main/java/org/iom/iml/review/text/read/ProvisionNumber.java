package org.iom.iml.review.text.read;

import java.util.List;

/**
 * The number of a provision.
 *
 * @param inAddress the number as written in addresses
 * @param order its parts, by which numbers are ordered
 * @param form the form in which it is written
 * @param prefix the letter before it in a French code, empty where there is none
 */
record ProvisionNumber(String inAddress, List<Integer> order, Form form, String prefix) {

    /** The form in which a number is written. */
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

    /** Returns the part of a code: in French codes, legislative articles precede those of regulations. */
    int part() {
        return switch (prefix) {
            case "" -> 0;
            case "l", "lo" -> 1;
            default -> 2;
        };
    }

    /** Compares two numbers part by part. */
    int compareOrder(ProvisionNumber other) {
        int common = commonParts(other);
        if (common < order.size() && common < other.order.size()) {
            return Integer.compare(order.get(common), other.order.get(common));
        }
        return Integer.compare(order.size(), other.order.size());
    }

    /** Returns how many numbers are missing between this one and a greater one, in hundredths. */
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
