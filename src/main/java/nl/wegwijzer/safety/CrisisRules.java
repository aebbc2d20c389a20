package nl.wegwijzer.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;

/** Recognises a message about a crisis by the rules of editors. Immutable; any number of threads may use it. */
public final class CrisisRules {
    /** The file's fixed name. */
    public static final String FILE = "crisis.yaml";

    private final Wording wording;
    private final List<CrisisRule> rules;
    private final Map<Speaker, List<Phrase>> speakers;

    CrisisRules(Wording wording, List<CrisisRule> rules, Map<Speaker, List<Phrase>> speakers) {
        this.wording = wording;
        this.rules = List.copyOf(rules);
        this.speakers = Map.copyOf(speakers);
    }

    /**
     * Reads the rules and tries each of them on its own examples.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException with everything that is wrong in the file
     */
    public static CrisisRules from(KnowledgeFile rules) {
        return new CrisisRulesReader(rules).read(true);
    }

    /**
     * Reads rules that were tried on their examples before, by this very program: that takes half as long as everything else at a
     * start.
     */
    static CrisisRules tried(KnowledgeFile rules) {
        return new CrisisRulesReader(rules).read(false);
    }

    /** Reads those of a folder, and tries them unless they were tried before. */
    static CrisisRules from(KnowledgeFolder folder, Prepared prepared) {
        KnowledgeFile file = folder.named(FILE);
        return prepared.isTried(file) ? tried(file) : from(file);
    }

    /** Whether a message speaks of a crisis. Never backtracks; under a millisecond for 2,000 characters, whatever they say. */
    public Optional<CrisisSignal> detect(String message) {
        Sightings sightings = sightings(message);
        List<CrisisRule> fired =
                rules.stream().filter(rule -> rule.firesOn(sightings)).toList();
        return fired.stream()
                .map(CrisisRule::kind)
                .min(CrisisKind::compareTo)
                .map(kind -> new CrisisSignal(
                        kind, speaker(sightings), fired.stream().anyMatch(CrisisRule::now)));
    }

    List<CrisisRule> rules() {
        return rules;
    }

    Wording wording() {
        return wording;
    }

    Sightings sightings(String message) {
        return Sightings.in(MessageWords.of(message), wording);
    }

    /** Who seems to be writing. */
    Speaker speaker(String message) {
        return speaker(sightings(message));
    }

    private Speaker speaker(Sightings sightings) {
        for (Speaker speaker : List.of(Speaker.PROFESSIONAL, Speaker.PARENT, Speaker.UNKNOWN, Speaker.PUPIL)) {
            for (Phrase phrase : speakers.getOrDefault(speaker, List.of())) {
                if (!phrase.in(sightings).isEmpty()) {
                    return speaker;
                }
            }
        }
        return Speaker.UNKNOWN;
    }
}
