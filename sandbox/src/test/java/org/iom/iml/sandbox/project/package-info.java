/** The project's own files and programs beside it, for tests that read or run them. */
@NullMarked
package org.iom.iml.sandbox.project;

import org.jspecify.annotations.NullMarked;
