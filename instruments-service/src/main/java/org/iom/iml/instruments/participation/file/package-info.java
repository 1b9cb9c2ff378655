/** Acts in files of their own, in and out, in great number. */
@NullMarked
package org.iom.iml.instruments.participation.file;

import org.jspecify.annotations.NullMarked;
