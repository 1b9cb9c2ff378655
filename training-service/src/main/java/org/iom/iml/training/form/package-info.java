/** Forms that applicants fill in, separate for each edition. */
@NullMarked
package org.iom.iml.training.form;

import org.jspecify.annotations.NullMarked;
