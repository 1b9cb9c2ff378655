@NullMarked
package org.iom.iml.instruments.declaration.competence;

import org.jspecify.annotations.NullMarked;
