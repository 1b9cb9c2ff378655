package org.iom.iml.sandbox.launch;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A process of the suite.
 *
 * @param stage the stage, of which higher ones are stopped first
 * @param needs the parts that must be ready before this one is started
 * @param start the function that starts the process
 * @param ready whether the part is serving
 */
record Part(String name, int stage, List<String> needs, Supplier<Running> start, BooleanSupplier ready) {}
