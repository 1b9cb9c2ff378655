package org.iom.iml.review.report;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.http.Links;
import org.iom.iml.review.checklist.Checklists;
import org.iom.iml.review.known.RegistryNames;

/** The names and links used in reports. */
@Singleton
class ReportNames {

    private final RegistryNames names;
    private final Checklists checklists;
    private final Links links;

    ReportNames(RegistryNames names, Checklists checklists, Links links) {
        this.names = names;
        this.checklists = checklists;
        this.links = links;
    }

    In in(String language) {
        return new In(ReportWords.in(language));
    }

    /** The names and links in one language. */
    final class In {

        private final ReportWords words;

        In(ReportWords words) {
            this.words = words;
        }

        ReportWords words() {
            return words;
        }

        Map<String, String> of(CodeList list, Collection<String> codes) {
            return names.of(list, codes, words.language());
        }

        /** Returns the names of the topics, separated by commas. */
        String topics(List<String> codes) {
            return String.join(
                    ", ",
                    codes.stream()
                            .map(code -> checklists
                                    .find(code)
                                    .map(found -> found.names().getOrDefault(words.language(), code))
                                    .orElse(code))
                            .toList());
        }

        Report.Link link(String label, String... segments) {
            return new Report.Link(label, links.to(segments));
        }
    }
}
