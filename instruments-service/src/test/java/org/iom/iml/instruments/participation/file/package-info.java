@NullMarked
package org.iom.iml.instruments.participation.file;

import org.jspecify.annotations.NullMarked;
