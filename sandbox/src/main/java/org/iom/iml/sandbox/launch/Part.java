package org.iom.iml.sandbox.launch;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One process of the suite.
 *
 * @param stage what has a higher stage is stopped before it
 * @param needs the parts that must be ready before this one is started
 * @param start starts the process
 * @param ready whether it serves
 */
record Part(String name, int stage, List<String> needs, Supplier<Running> start, BooleanSupplier ready) {}
