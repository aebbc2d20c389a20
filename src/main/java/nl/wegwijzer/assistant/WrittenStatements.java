package nl.wegwijzer.assistant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.wegwijzer.composition.Connector;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.verification.CitationVerifier;
import nl.wegwijzer.verification.Statement;
import nl.wegwijzer.verification.Verdict;

/**
 * Collects what a model writes as far as it holds. Before words of another weight goes the sentence that names the weight:
 * advice, one school's experience or a programme are told apart whoever writes.
 */
final class WrittenStatements {
    private static final int MOST_CONTENTS = 6;

    private final CitationVerifier verifier;
    private final Consumer<Statement> said;
    private final List<Statement> all = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<PassageId> passages = new HashSet<>();
    private Optional<Connector> weight = Optional.empty();
    private int contents;
    private int dropped;

    WrittenStatements(CitationVerifier verifier, Consumer<Statement> said) {
        this.verifier = verifier;
        this.said = said;
    }

    /** Says a draft if it holds and wasn't said before; whether it was said. */
    boolean take(DraftStatement draft) {
        if (!(verifier.verify(draft) instanceof Verdict.Verified verified)) {
            dropped++;
            return false;
        }
        Statement statement = verified.statement();
        if (contents >= MOST_CONTENTS || !texts.add(statement.text())) {
            return false;
        }
        Connector needed = weightOf(statement);
        if (!weight.equals(Optional.of(needed))) {
            weight = Optional.of(needed);
            say(connecting(needed, statement));
        }
        contents++;
        statement
                .citations()
                .forEach(citation -> passages.add(citation.passage().id()));
        say(statement);
        return true;
    }

    private Statement connecting(Connector connector, Statement before) {
        DraftStatement draft = new DraftStatement.Connecting(connector, before.language());
        return switch (verifier.verify(draft)) {
            case Verdict.Verified verified -> verified.statement();
            case Verdict.Rejected rejected -> throw new IllegalStateException("a fixed sentence holds: " + rejected);
        };
    }

    private void say(Statement statement) {
        all.add(statement);
        said.accept(statement);
    }

    private static Connector weightOf(Statement statement) {
        PassageKind kind = statement.citations().getFirst().passage().kind();
        return switch (kind) {
            case RECOMMENDATION -> Connector.RECOMMENDATION;
            case PRACTICE -> Connector.PRACTICE;
            case INTERVENTION -> Connector.INTERVENTIONS;
            case FOOTNOTE -> Connector.FOOTNOTE;
            case ABSENCE -> Connector.NONE_LISTED;
            case SIGNAL ->
                statement.citations().getFirst().passage().id().value().contains("-wel-goed")
                        ? Connector.SIGNALS_WELL
                        : Connector.SIGNALS_NOT_WELL;
            case TIP -> Connector.TIP;
            case ABOUT -> Connector.ABOUT;
        };
    }

    List<Statement> all() {
        return List.copyOf(all);
    }

    Set<PassageId> passages() {
        return Set.copyOf(passages);
    }

    /** How many statements say something of the guide. */
    int contents() {
        return contents;
    }

    /** How many drafts didn't hold. */
    int dropped() {
        return dropped;
    }
}
