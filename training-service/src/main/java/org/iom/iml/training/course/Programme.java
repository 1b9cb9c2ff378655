package org.iom.iml.training.course;

import java.util.List;

/** What those who took a course can do afterwards, and the modules that lead them there. */
record Programme(List<Passage> outcomes, List<Passage> modules) {

    public static final Programme UNSAID = new Programme(List.of(), List.of());

    public Programme {
        outcomes = List.copyOf(outcomes);
        modules = List.copyOf(modules);
    }
}
