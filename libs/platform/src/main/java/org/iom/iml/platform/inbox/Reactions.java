package org.iom.iml.platform.inbox;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The effects of a consumer by kind of fact; facts of other kinds are passed over, unread and unrecorded. */
public final class Reactions {

    private record Reaction<K>(Class<K> kind, BiConsumer<? super K, Received<?>> effect) {

        void take(Received<?> received) {
            effect.accept(kind.cast(received.fact()), received);
        }
    }

    private final List<Reaction<?>> all;

    private Reactions(List<Reaction<?>> all) {
        this.all = all;
    }

    public static <K> Reactions to(Class<K> kind, Consumer<? super K> effect) {
        return new Reactions(List.of()).and(kind, effect);
    }

    /** Like {@link #to}, with an effect that also depends on when or as which version the fact happened. */
    public static <K> Reactions toReceived(Class<K> kind, BiConsumer<? super K, Received<?>> effect) {
        return new Reactions(List.of()).andReceived(kind, effect);
    }

    public <K> Reactions and(Class<K> kind, Consumer<? super K> effect) {
        return andReceived(kind, (fact, received) -> effect.accept(fact));
    }

    /** Like {@link #and}, with an effect that also depends on when or as which version the fact happened. */
    public <K> Reactions andReceived(Class<K> kind, BiConsumer<? super K, Received<?>> effect) {
        return new Reactions(Stream.concat(all.stream(), Stream.of(new Reaction<>(kind, effect)))
                .toList());
    }

    boolean concern(Class<?> type) {
        return all.stream().anyMatch(reaction -> reaction.kind().isAssignableFrom(type));
    }

    void take(Received<?> received) {
        all.stream()
                .filter(reaction -> reaction.kind().isInstance(received.fact()))
                .forEach(reaction -> reaction.take(received));
    }
}
