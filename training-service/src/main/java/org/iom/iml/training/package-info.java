/**
 * Training in international migration law: the courses on offer, when and to officials of which States they are taught,
 * the national events that governments request, and the training needs shown by recommendations to a State and findings
 * on its law.
 */
@NullMarked
package org.iom.iml.training;

import org.jspecify.annotations.NullMarked;
