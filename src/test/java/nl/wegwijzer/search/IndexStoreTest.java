package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.LightWords;
import nl.wegwijzer.question.OutsideQuestions;
import nl.wegwijzer.question.QuestionRules;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexStoreTest {
    private static final List<String> QUESTIONS = List.of(
            "Hoe betrek ik ouders die niet betrokken zijn?",
            "wat is kanjertrainig",
            "ouder avond over stress",
            "te hoge verwachtingen",
            "hoe zijn de interventies gekozen",
            "asdf");

    private static final Guide WHOLE = Knowledge.guide();
    private static final IndexStore OF_THE_WHOLE = store(Knowledge.folder(), Knowledge.rules());

    @TempDir
    private static Path knowledge;

    /** The same guide, with few questions to learn from: whatever happens to files happens to those of a small index too. */
    private static Guide guide = WHOLE;

    private static IndexStore store = OF_THE_WHOLE;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readFewQuestions() {
        KnowledgeFolder few = KnowledgeFolder.at(Knowledge.fewExamplesIn(knowledge));
        guide = GuideReader.read(few).guideOrThrow();
        store = store(few, rules(few, Knowledge.rules().light()));
    }

    /** The shipped rules, but for these light words and what lies outside. */
    private static QuestionRules rules(KnowledgeFolder folder, LightWords light) {
        QuestionRules rules = Knowledge.rules();
        return new QuestionRules(
                rules.crisis(),
                rules.cues(),
                rules.smallTalk(),
                light,
                rules.boundaries(),
                OutsideQuestions.from(folder.named(OutsideQuestions.FILE)),
                rules.lexicon(),
                rules.idioms(),
                rules.languages());
    }

    private static IndexStore store(KnowledgeFolder folder, QuestionRules rules) {
        return IndexStore.of(StemFamilies.from(folder.named(StemFamilies.FILE)), rules);
    }

    @Test
    void anIndexInMemoryAndOneInAFolderGiveEqualEvidence() {
        try (PassageIndex memory = OF_THE_WHOLE.inMemory(WHOLE);
                PassageIndex built = OF_THE_WHOLE.inFolder(WHOLE, folder);
                PassageIndex opened = OF_THE_WHOLE.inFolder(WHOLE, folder)) {
            for (String question : QUESTIONS) {
                Evidence expected = evidence(OF_THE_WHOLE, memory, question);
                assertThat(evidence(OF_THE_WHOLE, built, question)).isEqualTo(expected);
                assertThat(evidence(OF_THE_WHOLE, opened, question)).isEqualTo(expected);
            }
        }
    }

    @Test
    void aPreparedIndexIsTakenIntoMemoryAndNeedsItsFolderNoMore() throws IOException {
        assertThat(OF_THE_WHOLE.prepared(WHOLE, folder))
                .as("nothing is prepared")
                .isEmpty();
        OF_THE_WHOLE.inFolder(WHOLE, folder).close();
        try (PassageIndex memory = OF_THE_WHOLE.inMemory(WHOLE);
                PassageIndex prepared = OF_THE_WHOLE.prepared(WHOLE, folder).orElseThrow()) {
            for (Path file :
                    files(folder.resolve(OF_THE_WHOLE.fingerprint(WHOLE).value()))) {
                Files.delete(file);
            }
            for (String question : QUESTIONS) {
                assertThat(evidence(OF_THE_WHOLE, prepared, question))
                        .isEqualTo(evidence(OF_THE_WHOLE, memory, question));
            }
        }
        assertThat(OF_THE_WHOLE.prepared(WHOLE, folder))
                .as("what is damaged is left alone")
                .isEmpty();
    }

    @Test
    void anIndexIsUsedAgainWhenGuideAndAnalysisAreTheSame() throws IOException {
        store.inFolder(guide, folder).close();
        Path home = folder.resolve(store.fingerprint(guide).value());
        FileTime long_ago = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        List<Path> files = files(home);
        for (Path file : files) {
            Files.setLastModifiedTime(file, long_ago);
        }

        KnowledgeFolder again = KnowledgeFolder.at(knowledge);
        store(again, rules(again, LightWords.from(again.named(LightWords.FILE))))
                .inFolder(GuideReader.read(again).guideOrThrow(), folder)
                .close();

        assertThat(files(home)).isEqualTo(files);
        for (Path file : files) {
            assertThat(Files.getLastModifiedTime(file)).as("%s", file).isEqualTo(long_ago);
        }
    }

    @Test
    void anotherGuideGetsAnotherIndexAndTheOldOneGoes(@TempDir Path edited) throws IOException {
        store.inFolder(guide, folder).close();
        Path markdown = Knowledge.fewExamplesIn(edited).resolve("guide/3-thuissituatie.md");
        Files.writeString(markdown, Files.readString(markdown).replace("Ouders bieden weinig", "Ouders geven weinig"));
        Guide changed = GuideReader.read(KnowledgeFolder.at(edited)).guideOrThrow();

        store.inFolder(changed, folder).close();

        assertThat(names()).containsExactly(store.fingerprint(changed).value());
        assertThat(store.fingerprint(changed)).isNotEqualTo(store.fingerprint(guide));
    }

    @Test
    void anotherAnalysisGetsAnotherIndexAndTheOldOneGoes() throws IOException {
        store.inFolder(guide, folder).close();
        IndexStore other = IndexStore.of(
                StemFamilies.from(
                        new KnowledgeFile("stems.yaml", "- mentor, mentoren\n".getBytes(StandardCharsets.UTF_8))),
                rules(KnowledgeFolder.at(knowledge), Knowledge.rules().light()));

        other.inFolder(guide, folder).close();

        assertThat(names()).containsExactly(other.fingerprint(guide).value());
    }

    @Test
    void otherQuestionsOfEditorsGetAnotherIndex(@TempDir Path edited) throws IOException {
        Path questions = Knowledge.copiedTo(edited).resolve("questions.yaml");
        Files.writeString(
                questions,
                Files.readString(questions)
                        .replaceFirst(
                                "3.1-aanbeveling:\n  nl:\n", "3.1-aanbeveling:\n  nl:\n    - Waar is de koffie?\n"));
        Guide changed = GuideReader.read(KnowledgeFolder.at(edited)).guideOrThrow();

        assertThat(OF_THE_WHOLE.fingerprint(changed)).isNotEqualTo(OF_THE_WHOLE.fingerprint(WHOLE));
    }

    @Test
    void otherLightWordsGetAnotherIndexForTheyArePartOfItsVocabulary() {
        LightWords light = LightWords.from(new KnowledgeFile(
                "light-words.yaml", "nl: [flierefluiter]\nen: [thing]\n".getBytes(StandardCharsets.UTF_8)));
        IndexStore other = store(Knowledge.folder(), rules(Knowledge.folder(), light));

        assertThat(other.fingerprint(WHOLE)).isNotEqualTo(OF_THE_WHOLE.fingerprint(WHOLE));
    }

    @Test
    void aHalfWrittenIndexIsBuiltAnew() throws IOException {
        store.inFolder(guide, folder).close();
        Path home = folder.resolve(store.fingerprint(guide).value());
        for (Path file : files(home)) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }

        assertAnswers();
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        store.inFolder(guide, folder).close();
        Path home = folder.resolve(store.fingerprint(guide).value());
        for (Path file : files(home)) {
            Files.write(file, new byte[] {1, 2, 3});
        }

        assertAnswers();
    }

    @Test
    void anIndexThatLostAFileIsBuiltAnew() throws IOException {
        store.inFolder(guide, folder).close();
        Path home = folder.resolve(store.fingerprint(guide).value());
        for (Path file : files(home)) {
            if (!file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }

        assertAnswers();
    }

    @Test
    void anEmptyFolderWithTheRightNameIsBuiltAnew() throws IOException {
        Files.createDirectories(folder.resolve(store.fingerprint(guide).value()));

        assertAnswers();
    }

    @Test
    void foldersOfOthersAreLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("foto's"));
        Files.writeString(folder.resolve("lees mij.txt"), "van mij");
        Files.createDirectories(folder.resolve("0123456789ab"));

        store.inFolder(guide, folder).close();

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "foto's", "lees mij.txt", store.fingerprint(guide).value());
    }

    @Test
    void severalOpenersAtOnceAllGetAWholeIndex() throws Exception {
        int openers = 6;
        CyclicBarrier start = new CyclicBarrier(openers);
        Callable<Evidence> opening = () -> {
            start.await();
            try (PassageIndex index = store.inFolder(guide, folder)) {
                return evidence(store, index, QUESTIONS.getFirst());
            }
        };
        Evidence expected;
        try (PassageIndex memory = store.inMemory(guide)) {
            expected = evidence(store, memory, QUESTIONS.getFirst());
        }

        try (ExecutorService executor = Executors.newFixedThreadPool(openers)) {
            List<Future<Evidence>> opened = executor.invokeAll(
                    Stream.generate(() -> opening).limit(openers).toList());
            for (Future<Evidence> evidence : opened) {
                assertThat(evidence.get()).isEqualTo(expected);
            }
        }
        assertThat(names()).containsExactly(store.fingerprint(guide).value());
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bestand"), "x");

        assertThatThrownBy(() -> store.inFolder(guide, file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aDiskThatCanOnlyBeReadIsRefusedUnlessTheIndexIsThere() {
        // Nobody can make a folder there, not even root.
        assumeThat(Path.of("/sys")).isDirectory();

        assertThatThrownBy(() -> store.inFolder(guide, Path.of("/sys/index"))).isInstanceOf(UncheckedIOException.class);
        assertThat(store.prepared(guide, Path.of("/sys"))).isEmpty();
    }

    @Test
    void theDocumentsOfAUnitAreARangeOfTheIndex() {
        try (PassageIndex index = OF_THE_WHOLE.inMemory(WHOLE)) {
            int end = 0;
            for (int unit = 0; unit < index.units().size(); unit++) {
                assertThat(index.range(unit).from()).isEqualTo(end);
                end = index.range(unit).to();
            }
            OutsideQuestions outside = Knowledge.rules().outside();
            int further = SearchedQuestions.among(outside.in(Language.NL)).size()
                    + SearchedQuestions.among(outside.in(Language.EN)).size();
            assertThat(index.documents())
                    .as("then what lies outside, and one for the words of people")
                    .isEqualTo(end + further + 1);
            assertThat(index.passageOf(end - 1)).hasValue(index.passages().size() - 1);
            assertThat(index.passageOf(end)).isEmpty();
            assertThat(index.passages()).hasSameElementsAs(WHOLE.passages());
            for (int position = 0; position < index.passages().size(); position++) {
                Passage passage = index.passage(position);
                int questions = SearchedQuestions.of(passage, Language.NL).size()
                        + SearchedQuestions.of(passage, Language.EN).size();
                int first = index.documentOf(position);
                assertThat(index.passageOf(first + questions)).hasValue(position);
                assertThat(index.passageOf(first + questions + 1)).isNotEqualTo(OptionalInt.of(position));
            }
        }
    }

    private void assertAnswers() {
        try (PassageIndex memory = store.inMemory(guide);
                PassageIndex opened = store.inFolder(guide, folder)) {
            assertThat(evidence(store, opened, QUESTIONS.getFirst()))
                    .isEqualTo(evidence(store, memory, QUESTIONS.getFirst()));
        }
        assertThat(names()).containsExactly(store.fingerprint(guide).value());
    }

    private static Evidence evidence(IndexStore store, PassageIndex index, String question) {
        return store.retriever(index).retrieve(Knowledge.inquiry(question));
    }

    private List<String> names() {
        return files(folder).stream().map(path -> path.getFileName().toString()).toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
