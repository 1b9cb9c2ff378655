/** Correspondence with people: letters are queued with the event they report and sent after it is committed. */
@NullMarked
package org.iom.iml.training.mail;

import org.jspecify.annotations.NullMarked;
