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

    private final Guide guide = Knowledge.guide();
    private final IndexStore store = store(Knowledge.folder().named(StemFamilies.FILE));

    @TempDir
    private Path folder;

    @Test
    void anIndexInMemoryAndOneInAFolderGiveEqualEvidence() {
        try (PassageIndex memory = store.inMemory(guide);
                PassageIndex built = store.inFolder(guide, folder);
                PassageIndex opened = store.inFolder(guide, folder)) {
            for (String question : QUESTIONS) {
                Evidence expected = evidence(store, memory, question);
                assertThat(evidence(store, built, question)).isEqualTo(expected);
                assertThat(evidence(store, opened, question)).isEqualTo(expected);
            }
        }
    }

    @Test
    void aPreparedIndexIsTakenIntoMemoryAndNeedsItsFolderNoMore() throws IOException {
        assertThat(store.prepared(guide, folder)).as("nothing is prepared").isEmpty();
        store.inFolder(guide, folder).close();
        try (PassageIndex memory = store.inMemory(guide);
                PassageIndex prepared = store.prepared(guide, folder).orElseThrow()) {
            for (Path file : files(folder.resolve(store.fingerprint(guide).value()))) {
                Files.delete(file);
            }
            for (String question : QUESTIONS) {
                assertThat(evidence(store, prepared, question)).isEqualTo(evidence(store, memory, question));
            }
        }
        assertThat(store.prepared(guide, folder))
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

        store(Knowledge.folder().named(StemFamilies.FILE))
                .inFolder(Knowledge.guide(), folder)
                .close();

        assertThat(files(home)).isEqualTo(files);
        for (Path file : files) {
            assertThat(Files.getLastModifiedTime(file)).as("%s", file).isEqualTo(long_ago);
        }
    }

    @Test
    void anotherGuideGetsAnotherIndexAndTheOldOneGoes(@TempDir Path knowledge) throws IOException {
        store.inFolder(guide, folder).close();
        Path markdown = Knowledge.copiedTo(knowledge).resolve("guide/3-thuissituatie.md");
        Files.writeString(markdown, Files.readString(markdown).replace("Ouders bieden weinig", "Ouders geven weinig"));
        Guide changed = GuideReader.read(KnowledgeFolder.at(knowledge)).guideOrThrow();

        store.inFolder(changed, folder).close();

        assertThat(names()).containsExactly(store.fingerprint(changed).value());
        assertThat(store.fingerprint(changed)).isNotEqualTo(store.fingerprint(guide));
    }

    @Test
    void anotherAnalysisGetsAnotherIndexAndTheOldOneGoes() throws IOException {
        store.inFolder(guide, folder).close();
        IndexStore other =
                store(new KnowledgeFile("stems.yaml", "- mentor, mentoren\n".getBytes(StandardCharsets.UTF_8)));

        other.inFolder(guide, folder).close();

        assertThat(names()).containsExactly(other.fingerprint(guide).value());
    }

    @Test
    void otherQuestionsOfEditorsGetAnotherIndex(@TempDir Path knowledge) throws IOException {
        Path questions = Knowledge.copiedTo(knowledge).resolve("questions.yaml");
        Files.writeString(
                questions,
                Files.readString(questions)
                        .replaceFirst(
                                "3.1-aanbeveling:\n  nl:\n", "3.1-aanbeveling:\n  nl:\n    - Waar is de koffie?\n"));
        Guide changed = GuideReader.read(KnowledgeFolder.at(knowledge)).guideOrThrow();

        assertThat(store.fingerprint(changed)).isNotEqualTo(store.fingerprint(guide));
    }

    @Test
    void otherLightWordsGetAnotherIndexForTheyArePartOfItsVocabulary() {
        QuestionRules rules = QuestionRules.from(Knowledge.folder());
        LightWords light = LightWords.from(new KnowledgeFile(
                "light-words.yaml", "nl: [flierefluiter]\nen: [thing]\n".getBytes(StandardCharsets.UTF_8)));
        IndexStore other = new IndexStore(
                StemFamilies.from(Knowledge.folder().named(StemFamilies.FILE)),
                new QuestionRules(
                        rules.crisis(),
                        rules.cues(),
                        light,
                        rules.boundaries(),
                        rules.outside(),
                        rules.lexicon(),
                        rules.idioms(),
                        rules.languages()));

        assertThat(other.fingerprint(guide)).isNotEqualTo(store.fingerprint(guide));
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
        try (PassageIndex index = store.inMemory(guide)) {
            int end = 0;
            for (int unit = 0; unit < index.units().size(); unit++) {
                assertThat(index.range(unit).from()).isEqualTo(end);
                end = index.range(unit).to();
            }
            OutsideQuestions outside = QuestionRules.from(Knowledge.folder()).outside();
            int further = SearchedQuestions.among(outside.in(Language.NL)).size()
                    + SearchedQuestions.among(outside.in(Language.EN)).size();
            assertThat(index.documents())
                    .as("then what lies outside, and one for the words of people")
                    .isEqualTo(end + further + 1);
            assertThat(index.passageOf(end - 1)).hasValue(index.passages().size() - 1);
            assertThat(index.passageOf(end)).isEmpty();
            assertThat(index.passages()).hasSameElementsAs(guide.passages());
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

    private static IndexStore store(KnowledgeFile stems) {
        return new IndexStore(StemFamilies.from(stems), QuestionRules.from(Knowledge.folder()));
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
