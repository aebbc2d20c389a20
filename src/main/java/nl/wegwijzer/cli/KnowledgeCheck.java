package nl.wegwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.question.Boundaries;
import nl.wegwijzer.question.Cues;
import nl.wegwijzer.question.Lexicon;
import nl.wegwijzer.question.LightWords;
import nl.wegwijzer.safety.CrisisExamples;
import nl.wegwijzer.safety.CrisisRules;
import nl.wegwijzer.safety.HelpLines;
import nl.wegwijzer.safety.PersonalData;
import nl.wegwijzer.search.StemFamilies;

/** Reads everything in a folder of knowledge, each part whether or not the others are in order. */
final class KnowledgeCheck {
    private final KnowledgeFolder folder;
    private final List<SourceProblem> problems = new ArrayList<>();
    private final Optional<Guide> guide;
    private final Optional<Lexicon> lexicon;

    private KnowledgeCheck(KnowledgeFolder folder) {
        this.folder = folder;
        this.guide = attempt(() -> GuideReader.read(folder).guideOrThrow());
        this.lexicon = read(Lexicon.FILE, Lexicon::from);
        read(LightWords.FILE, LightWords::from);
        read(Cues.FILE, Cues::from);
        read(Boundaries.FILE, Boundaries::from);
        read(StemFamilies.FILE, StemFamilies::from);
        read(CrisisRules.FILE, CrisisRules::from);
        attempt(() -> CrisisExamples.from(folder, Prepared.NOTHING));
        read("helplines.yaml", HelpLines::from);
        read("first-names.yaml", PersonalData::from);
    }

    static KnowledgeCheck of(KnowledgeFolder folder) {
        return new KnowledgeCheck(folder);
    }

    private <T> Optional<T> read(String name, Function<KnowledgeFile, T> reader) {
        return attempt(() -> reader.apply(folder.named(name)));
    }

    private <T> Optional<T> attempt(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (KnowledgeException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** Sorted by file and line. */
    List<SourceProblem> problems() {
        return problems.stream().sorted().distinct().toList();
    }

    /** What is there, in one line, when there are no problems. */
    String summary() {
        Guide read = guide.orElseThrow();
        List<Passage> passages = read.passages();
        long translations = passages.stream()
                .filter(passage -> !passage.translation().isEmpty())
                .count();
        long questions = passages.stream()
                .flatMap(passage -> passage.questions().values().stream())
                .mapToLong(List::size)
                .sum();
        long interventions = read.recommendations().stream()
                .mapToLong(recommendation -> recommendation.interventions().size())
                .sum();
        return "In order: " + count(read.domains().size(), "domain") + ", "
                + count(read.recommendations().size(), "recommendation") + ", "
                + count(interventions, "intervention") + ", "
                + count(passages.size(), "passage") + " ("
                + translations + " translated), "
                + count(questions, "question") + ", "
                + count(lexicon.orElseThrow().concepts().size(), "concept");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
