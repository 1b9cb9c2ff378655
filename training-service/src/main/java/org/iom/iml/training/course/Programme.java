package org.iom.iml.training.course;

import java.util.List;

/** The learning outcomes of a course and the modules that lead to them. */
record Programme(List<Passage> outcomes, List<Passage> modules) {

    public static final Programme UNSAID = new Programme(List.of(), List.of());

    public Programme {
        outcomes = List.copyOf(outcomes);
        modules = List.copyOf(modules);
    }
}
