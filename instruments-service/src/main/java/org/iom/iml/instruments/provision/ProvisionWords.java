package org.iom.iml.instruments.provision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.jspecify.annotations.Nullable;

/**
 * The putting of an article's words in one language to the addresses that it has; place, headings, force, themes and
 * words in other languages stay.
 */
@ApplicationScoped
@Transactional
public class ProvisionWords {

    private final Provisions provisions;
    private final Instruments instruments;

    ProvisionWords(Provisions provisions, Instruments instruments) {
        this.provisions = provisions;
        this.instruments = instruments;
    }

    /** What has become of an article. */
    public enum Outcome {
        TAKEN,
        UNCHANGED,
        /** It is recorded in this language in other words, which stay. */
        WORDED_OTHERWISE
    }

    /**
     * Takes articles, each with its parts, or leaves one that is recorded in other words.
     *
     * @param edition of one language
     * @param replacing whether words that are recorded give way
     */
    public List<Outcome> take(Edition edition, List<List<ProvisionText>> articles, boolean replacing) {
        Instrument instrument = instruments.lockedForParticipation(edition.instrument());
        Map<String, Provision> known =
                provisions.list("instrument", edition.instrument()).stream().collect(toMap(Provision::eId, identity()));
        ProvisionNews news = new ProvisionNews(instrument);
        List<Outcome> outcomes = new ArrayList<>();
        for (List<ProvisionText> article : articles) {
            Outcome outcome = outcome(edition, article, known, replacing);
            outcomes.add(outcome);
            if (outcome == Outcome.TAKEN) {
                put(edition, article, known, news);
            }
        }
        provisions.tell(news);
        return outcomes;
    }

    private static Outcome outcome(
            Edition edition, List<ProvisionText> article, Map<String, Provision> known, boolean replacing) {
        String language = edition.languages().getFirst();
        Map<String, String> recorded = new HashMap<>();
        known.values().stream()
                .filter(provision -> isOf(provision, article.getFirst().eId()))
                .forEach(provision -> worded(recorded, provision.text(), language));
        Map<String, String> said = new HashMap<>();
        article.forEach(text -> worded(said, text, language));
        if (recorded.equals(said)) {
            return Outcome.UNCHANGED;
        }
        return recorded.isEmpty() || replacing ? Outcome.TAKEN : Outcome.WORDED_OTHERWISE;
    }

    private static boolean isOf(Provision provision, String article) {
        return provision.eId().equals(article) || provision.eId().startsWith(article + "__");
    }

    private static void worded(Map<String, String> words, ProvisionText text, String language) {
        String own = text.texts().get(language);
        if (own != null) {
            words.put(text.eId(), own);
        }
    }

    private void put(Edition edition, List<ProvisionText> article, Map<String, Provision> known, ProvisionNews news) {
        Map<String, ProvisionText> said = article.stream().collect(toMap(ProvisionText::eId, identity()));
        known.values().stream()
                .filter(provision -> isOf(provision, article.getFirst().eId()) && !said.containsKey(provision.eId()))
                .forEach(provision -> news.and(provision, provision.unword(edition)));
        for (ProvisionText text : article) {
            Provision same = known.get(text.eId());
            if (same != null) {
                news.and(same, same.word(edition, text));
                continue;
            }
            Provision added = new Provision(
                    edition,
                    placed(text, known),
                    LegalForce.of(news.instrument().kind()));
            provisions.persist(added);
            known.put(text.eId(), added);
            news.and(added, ProvisionChange.CAME);
        }
    }

    /** Puts a part below the provision of which it is a part, wherever that stands. */
    private static ProvisionText placed(ProvisionText text, Map<String, Provision> known) {
        @Nullable Provision above = text.parent() == null ? null : known.get(text.parent());
        if (above == null) {
            return text;
        }
        List<Integer> path = new ArrayList<>(above.text().path());
        path.add(text.path().getLast());
        return new ProvisionText(
                text.eId(),
                text.parent(),
                path,
                text.kind(),
                text.number(),
                Objects.requireNonNullElse(text.headings(), Map.of()),
                text.texts(),
                text.notes(),
                text.source());
    }
}
