package nl.wegwijzer.question;

import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Meanwhile;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.safety.CrisisDetector;

/** The rules by which questions are read, from the files that editors change. */
public record QuestionRules(
        CrisisDetector crisis,
        Cues cues,
        SmallTalkExamples smallTalk,
        LightWords light,
        Boundaries boundaries,
        OutsideQuestions outside,
        Lexicon lexicon,
        Idioms idioms,
        LanguageDetector languages) {
    /**
     * Reads them from a folder.
     *
     * @throws KnowledgeException with the problems of the first file that has any
     */
    public static QuestionRules from(KnowledgeFolder folder) {
        return from(folder, Prepared.NOTHING);
    }

    /** The same, without working out again what was worked out before. */
    public static QuestionRules from(KnowledgeFolder folder, Prepared prepared) {
        Meanwhile<CrisisDetector> crisis = Meanwhile.reading(() -> CrisisDetector.from(folder, prepared));
        Meanwhile<SmallTalkExamples> smallTalk = Meanwhile.reading(() -> SmallTalkExamples.from(folder, prepared));
        Lexicon lexicon = Lexicon.from(folder.named(Lexicon.FILE));
        LightWords light = LightWords.from(folder.named(LightWords.FILE));
        Cues cues = Cues.from(folder.named(Cues.FILE));
        Boundaries boundaries = Boundaries.from(folder.named(Boundaries.FILE));
        OutsideQuestions outside = OutsideQuestions.from(folder.named(OutsideQuestions.FILE));
        Idioms idioms = Idioms.from(folder, lexicon, light);
        LanguageDetector languages = new LanguageDetector(SubjectWords.from(folder, lexicon), light);
        return new QuestionRules(
                crisis.read(), cues, smallTalk.read(), light, boundaries, outside, lexicon, idioms, languages);
    }

    /** Keeps for later starts what was tried and learnt from examples. */
    public void keep(KnowledgeFolder folder, Prepared prepared) {
        crisis.keep(folder, prepared);
        smallTalk.keep(folder, prepared);
    }

    /** Whether a folded word is one that anybody may say, whatever the subject is. */
    public boolean isEveryday(String word) {
        return StopWords.contains(word) || light.contains(word) || cues.isWord(word);
    }

    /** Every word that the rules know in a language, for the spelling. What is said of no language may be of both. */
    public Stream<String> vocabulary(Language language) {
        Stream<String> concepts = lexicon.concepts().stream()
                .flatMap(concept -> language == Language.EN
                        ? concept.english().stream()
                        : Stream.concat(Stream.of(concept.label()), concept.dutch().stream()));
        return Stream.of(
                        concepts,
                        StopWords.in(language),
                        light.in(language),
                        cues.words(),
                        boundaries.words(),
                        Ordinal.words())
                .flatMap(words -> words);
    }
}
