/** What participants declare about instruments, what others object to, and which competences follow from it. */
@NullMarked
package org.iom.iml.instruments.declaration;

import org.jspecify.annotations.NullMarked;
