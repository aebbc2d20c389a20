package nl.wegwijzer.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Fingerprint;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** Reads a folder of knowledge into a guide: all of it, or every problem in it and nothing. */
public final class GuideReader {
    /** Where editors write the questions that passages answer; a folder may go without. */
    private static final String QUESTIONS = "questions.yaml";

    private static final String FINGERPRINT = "guide-fingerprint";

    private final List<SourceProblem> problems = new ArrayList<>();
    private final List<GuideFile> files = new ArrayList<>();

    private GuideReader() {}

    /** Reads every Markdown file in the folder, whatever it is called. */
    public static GuideReading read(KnowledgeFolder folder) {
        GuideReader reader = new GuideReader();
        reader.readFiles(folder);
        Guide guide = reader.assemble(folder);
        return reader.problems.isEmpty() ? new GuideReading.Read(guide) : new GuideReading.Refused(reader.problems);
    }

    private void readFiles(KnowledgeFolder folder) {
        GuideFileReader reader = new GuideFileReader();
        for (KnowledgeFile file : folder.markdown()) {
            reader.read(file).ifPresent(files::add);
        }
        problems.addAll(reader.problems());
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(new SourceProblem(
                    ".", 0, "there is no guide here; put at least one Markdown file of a domain into the folder"));
        }
    }

    private Guide assemble(KnowledgeFolder folder) {
        reportDoubles();
        List<GuideFile.OfDomain> dutch = domains("nl");
        Optional<GuideFile.OfAbout> about = abouts("nl").stream().findFirst();
        Map<String, String> translations = translations(dutch, about);
        Map<String, Map<String, List<String>>> questions = questions(folder, dutch, about);
        UnaryOperator<Passage> complete = passage -> passage.with(
                translations.getOrDefault(passage.id().value(), ""),
                questions.getOrDefault(passage.id().value(), Map.of()));
        List<Domain> domains = distinctDomains(dutch).stream()
                .map(domain -> complete(domain, complete))
                .toList();
        List<Passage> own = about.map(GuideFile.OfAbout::passages).orElse(List.of()).stream()
                .map(complete)
                .toList();
        String address = about.map(GuideFile.OfAbout::address).orElse("");
        String fingerprint = folder.workedOut(
                FINGERPRINT,
                sources(folder),
                () -> Guide.fingerprint(domains, own, address).value());
        return new Guide(domains, own, address, new Fingerprint(fingerprint));
    }

    /** All that a guide follows from. */
    private static List<KnowledgeFile> sources(KnowledgeFolder folder) {
        return Stream.concat(folder.markdown().stream(), folder.own(QUESTIONS).stream())
                .toList();
    }

    private void reportDoubles() {
        Map<String, String> seen = new HashMap<>();
        for (GuideFile file : files) {
            String what = switch (file) {
                case GuideFile.OfDomain domain -> "domain " + domain.domain().number();
                case GuideFile.OfAbout about -> "the part about the guide";
            };
            String earlier = seen.putIfAbsent(what + " (" + file.language() + ")", file.name());
            if (earlier != null) {
                problems.add(new SourceProblem(
                        file.name(), 1, what + " is also in " + earlier + "; keep one file, or mend the number"));
            }
        }
    }

    private List<GuideFile.OfDomain> domains(String language) {
        return files.stream()
                .filter(GuideFile.OfDomain.class::isInstance)
                .map(GuideFile.OfDomain.class::cast)
                .filter(file -> file.language().equals(language))
                .sorted(Comparator.comparingInt(file -> file.domain().number()))
                .toList();
    }

    private List<GuideFile.OfAbout> abouts(String language) {
        return files.stream()
                .filter(GuideFile.OfAbout.class::isInstance)
                .map(GuideFile.OfAbout.class::cast)
                .filter(file -> file.language().equals(language))
                .toList();
    }

    /** A guide with doubles is refused, but its other problems are still looked for. */
    private static List<Domain> distinctDomains(List<GuideFile.OfDomain> files) {
        Map<Integer, Domain> distinct = new HashMap<>();
        files.forEach(file -> distinct.putIfAbsent(file.domain().number(), withoutDoubles(file.domain())));
        return distinct.values().stream()
                .sorted(Comparator.comparingInt(Domain::number))
                .toList();
    }

    private static Domain withoutDoubles(Domain domain) {
        List<Recommendation> kept = new ArrayList<>();
        for (Recommendation recommendation : domain.recommendations()) {
            boolean own = recommendation.number().domain() == domain.number();
            if (own && kept.stream().noneMatch(earlier -> earlier.number().equals(recommendation.number()))) {
                kept.add(recommendation);
            }
        }
        return new Domain(domain.number(), domain.title(), domain.signals(), domain.tips(), kept);
    }

    private Map<String, String> translations(List<GuideFile.OfDomain> dutch, Optional<GuideFile.OfAbout> about) {
        Map<String, String> translations = new HashMap<>();
        for (GuideFile.OfDomain file : domains("en")) {
            if (dutch.stream()
                    .noneMatch(original ->
                            original.domain().number() == file.domain().number())) {
                problems.add(new SourceProblem(
                        file.name(),
                        1,
                        "this translates domain " + file.domain().number() + ", which isn't in the folder"));
            }
            file.domain().passages().forEach(passage -> translate(file.name(), passage, dutch, about, translations));
        }
        for (GuideFile.OfAbout file : abouts("en")) {
            file.passages().forEach(passage -> translate(file.name(), passage, dutch, about, translations));
        }
        return translations;
    }

    private void translate(
            String file,
            Passage passage,
            List<GuideFile.OfDomain> dutch,
            Optional<GuideFile.OfAbout> about,
            Map<String, String> translations) {
        String id = passage.id().value();
        if (!isKnown(id, dutch, about)) {
            problems.add(new SourceProblem(
                    file,
                    0,
                    "there is no Dutch passage " + id + " for \"" + passage.heading()
                            + "\"; a translation has the same numbers and names as the Dutch file"));
        }
        translations.put(id, passage.text());
    }

    private Map<String, Map<String, List<String>>> questions(
            KnowledgeFolder folder, List<GuideFile.OfDomain> dutch, Optional<GuideFile.OfAbout> about) {
        Map<String, Map<String, List<String>>> questions = new HashMap<>();
        for (YamlEntry entry : folder.own(QUESTIONS).map(this::entries).orElse(List.of())) {
            if (!isKnown(entry.key(), dutch, about)) {
                problems.add(
                        entry.problem("there is no passage " + entry.key() + "; mend the id or take the entry out"));
            }
            questions.put(entry.key(), Map.of("nl", entry.values("nl"), "en", entry.values("en")));
        }
        return questions;
    }

    /** None when the file can't be read; the problem is kept with the others. */
    private List<YamlEntry> entries(KnowledgeFile file) {
        try {
            return YamlFile.entries(file);
        } catch (KnowledgeException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    private static boolean isKnown(String id, List<GuideFile.OfDomain> dutch, Optional<GuideFile.OfAbout> about) {
        return dutch.stream()
                        .flatMap(file -> file.domain().passages())
                        .anyMatch(passage -> passage.id().value().equals(id))
                || about.stream()
                        .flatMap(file -> file.passages().stream())
                        .anyMatch(passage -> passage.id().value().equals(id));
    }

    private static Domain complete(Domain domain, UnaryOperator<Passage> complete) {
        return new Domain(
                domain.number(),
                domain.title(),
                domain.signals().stream().map(complete).toList(),
                domain.tips().stream().map(complete).toList(),
                domain.recommendations().stream()
                        .map(recommendation -> complete(recommendation, complete))
                        .toList());
    }

    private static Recommendation complete(Recommendation recommendation, UnaryOperator<Passage> complete) {
        return new Recommendation(
                recommendation.number(),
                complete.apply(recommendation.statement()),
                recommendation.practice().map(complete),
                recommendation.interventions().stream()
                        .map(intervention -> new Intervention(
                                intervention.name(),
                                complete.apply(intervention.description()),
                                intervention.footnoted(),
                                intervention.url()))
                        .toList(),
                recommendation.noInterventions().map(complete),
                recommendation.footnote().map(complete));
    }
}
