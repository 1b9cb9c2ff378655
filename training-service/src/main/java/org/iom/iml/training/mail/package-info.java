/** What is written to people: queued with what it tells of, sent after that is committed. */
@NullMarked
package org.iom.iml.training.mail;

import org.jspecify.annotations.NullMarked;
