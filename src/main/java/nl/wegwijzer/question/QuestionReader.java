package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.safety.CrisisSignal;

/** Reads a question by rules: first whether somebody needs help, then what kind of question it is. */
public final class QuestionReader {
    /** Numbers without the word "aanbeveling" may be marks or times: then few other words may stand beside them. */
    private static final int FEW_WORDS = 4;

    /** Thanks and greetings are short: "bedankt voor je hulp". */
    private static final int SHORT = 5;

    private static final Set<String> NUMBER_WORDS = Set.of(
            "domein",
            "domeinen",
            "domain",
            "domains",
            "thema",
            "theme",
            "aanbeveling",
            "aanbevelingen",
            "recommendation",
            "recommendations",
            "nummer",
            "number");
    /** Their words say what to show, not what it is about: search goes without them where a subject is left. */
    private static final Set<Cue> FORM = EnumSet.of(
            Cue.INTERVENTIONS, Cue.EXAMPLE, Cue.RECOMMENDATION, Cue.GUIDE_NAME, Cue.OVERVIEW, Cue.DIFFERENCE, Cue.MORE);

    private static final Map<Cue, SmallTalkKind> SMALL_TALK = Map.of(
            Cue.GREETING, SmallTalkKind.GREETING,
            Cue.THANKS, SmallTalkKind.THANKS,
            Cue.GOODBYE, SmallTalkKind.GOODBYE,
            Cue.FEELING, SmallTalkKind.FEELING,
            Cue.ABILITY, SmallTalkKind.ABILITY,
            Cue.IDENTITY, SmallTalkKind.IDENTITY);
    private static final Map<Cue, Aspect> ASPECTS = Map.of(
            Cue.INTERVENTIONS, Aspect.INTERVENTIONS,
            Cue.EXAMPLE, Aspect.EXAMPLE,
            Cue.DEFINITION, Aspect.DEFINITION,
            Cue.TIP, Aspect.TIP,
            Cue.ABOUT, Aspect.ABOUT,
            Cue.PROGRAMME_FACTS, Aspect.PROGRAMME_FACTS);

    private final Guide guide;
    private final QuestionRules rules;
    private final Spelling spelling;
    private final Boundaries boundaries;

    /** Reads questions about a guide. */
    public QuestionReader(Guide guide, QuestionRules rules, Spelling spelling) {
        this.guide = guide;
        this.rules = rules;
        this.spelling = spelling;
        this.boundaries = rules.boundaries().around(guide);
    }

    /**
     * Reads a question.
     *
     * @param question as it was typed: crisis rules see every word of it
     * @param masked its text without personal data, for everything else
     */
    public Understanding read(Question question, String masked, Conversation conversation) {
        Language before = conversation.last().map(Turn::language).orElse(Language.NL);
        Optional<Language> detected =
                question.language().or(() -> rules.languages().detect(question.text(), before));
        Language language = detected.orElse(before);
        Optional<CrisisSignal> crisis = rules.crisis().detect(question.text());
        if (crisis.isPresent()) {
            return new Understanding.Crisis(language, crisis.get());
        }
        if (detected.isEmpty()) {
            return new Understanding.Foreign(language);
        }
        return new Reading(language, spelling.corrected(masked), conversation).understanding();
    }

    /** One question on its way to being understood. */
    private final class Reading {
        private final Language language;
        private final String text;
        private final Conversation conversation;
        private final List<String> words;
        private final Set<Cue> cues;
        private final List<String> subject;
        private final Numbers numbers;

        Reading(Language language, String text, Conversation conversation) {
            this.language = language;
            this.text = text;
            this.conversation = conversation;
            this.words = Words.of(text);
            this.cues = rules.cues().in(words);
            this.numbers = Numbers.in(text);
            this.subject = subjectWords();
        }

        Understanding understanding() {
            return misuse().or(this::smallTalk)
                    .or(this::vague)
                    .or(this::factsAskedBack)
                    .or(this::byPlace)
                    .or(this::byNumber)
                    .or(this::overview)
                    .or(this::followUp)
                    .orElseGet(this::inquiry);
        }

        private List<String> subjectWords() {
            boolean[] cueWords = rules.cues().wordsOf(cues, words);
            List<String> rest = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (!cueWords[i]
                        && !rules.light().contains(word)
                        && !StopWords.contains(word)
                        && !NUMBER_WORDS.contains(word)
                        && !Character.isDigit(word.charAt(0))) {
                    rest.add(word);
                }
            }
            return rest;
        }

        private Optional<Understanding> misuse() {
            if (cues.contains(Cue.INJECTION)) {
                return Optional.of(new Understanding.Misuse(language, MisuseKind.INJECTION));
            }
            if (cues.contains(Cue.TASK)) {
                return Optional.of(new Understanding.Misuse(language, MisuseKind.TASK));
            }
            if (cues.contains(Cue.JUDGEMENT)) {
                return Optional.of(new Understanding.Misuse(language, MisuseKind.JUDGEMENT));
            }
            return Optional.empty();
        }

        private Optional<Understanding> smallTalk() {
            boolean asksSomethingElse = !subject.isEmpty()
                    || !numbers.recommendations().isEmpty()
                    || !aspects().isEmpty();
            if (cues.contains(Cue.IDENTITY)) {
                return Optional.of(smallTalk(SmallTalkKind.IDENTITY));
            }
            if (cues.contains(Cue.ABILITY) && subject.isEmpty()) {
                return Optional.of(smallTalk(SmallTalkKind.ABILITY));
            }
            boolean justPolite = subject.size() <= 1 && words.size() <= SHORT && !text.endsWith("?");
            if ((asksSomethingElse && !justPolite)
                    || cues.contains(Cue.MORE)
                    || !numbers.recommendations().isEmpty()) {
                return Optional.empty();
            }
            return List.of(Cue.THANKS, Cue.GOODBYE, Cue.FEELING, Cue.GREETING).stream()
                    .filter(cues::contains)
                    .findFirst()
                    .map(cue -> smallTalk(SMALL_TALK.getOrDefault(cue, SmallTalkKind.GREETING)));
        }

        private Understanding smallTalk(SmallTalkKind kind) {
            return new Understanding.SmallTalk(language, kind);
        }

        private Optional<Understanding> vague() {
            boolean onlyVague = cues.contains(Cue.VAGUE)
                    && aspects().isEmpty()
                    && numbers.recommendations().isEmpty()
                    && numbers.domains().isEmpty()
                    && subject.stream().allMatch(word -> rules.cues().isWordOf(Cue.VAGUE, word));
            return onlyVague ? Optional.of(new Understanding.Unclear(language)) : Optional.empty();
        }

        /** "How much does it cost?", after an answer about a programme. */
        private Optional<Understanding> factsAskedBack() {
            Optional<Turn> last = conversation.last();
            if (!cues.contains(Cue.PROGRAMME_FACTS) || last.isEmpty() || !(pointsBack() || subject.isEmpty())) {
                return Optional.empty();
            }
            boolean aboutProgramme = last.get().passages().stream()
                    .flatMap(id -> guide.passage(id.value()).stream())
                    .anyMatch(passage -> passage.kind() == PassageKind.INTERVENTION);
            return aboutProgramme
                    ? Optional.of(new Understanding.NotHeld(language, last.get().recommendations()))
                    : Optional.empty();
        }

        private boolean pointsBack() {
            return words.stream().anyMatch(StopWords::pointsBack);
        }

        /** "De derde aanbeveling van domein 3". */
        private Optional<Understanding> byPlace() {
            Optional<Ordinal> ordinal = Ordinal.in(words);
            if (ordinal.isEmpty()
                    || !cues.contains(Cue.RECOMMENDATION)
                    || conversation.last().isPresent()) {
                return Optional.empty();
            }
            List<Domain> domains =
                    numbers.domains().isEmpty() && guide.domains().size() == 1
                            ? guide.domains()
                            : numbers.domains().stream()
                                    .flatMap(number -> guide.domain(number).stream())
                                    .toList();
            List<RecommendationNumber> meant = domains.stream()
                    .flatMap(domain ->
                            ordinal
                                    .get()
                                    .of(domain.recommendations().stream()
                                            .map(Recommendation::number)
                                            .toList())
                                    .stream())
                    .toList();
            return meant.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Understanding.Lookup(language, meant, aspects(), text, Optional.empty()));
        }

        private Optional<Understanding> byNumber() {
            List<RecommendationNumber> asked = numbers.recommendations().stream()
                    .filter(number ->
                            numbers.named() || guide.domain(number.domain()).isPresent())
                    .toList();
            if (!asked.isEmpty() && (numbers.named() || subject.size() <= FEW_WORDS)) {
                List<RecommendationNumber> known = asked.stream()
                        .filter(number -> guide.recommendation(number).isPresent())
                        .toList();
                return Optional.of(
                        known.isEmpty()
                                ? notInGuide(asked)
                                : new Understanding.Lookup(language, known, aspects(), text, Optional.empty()));
            }
            List<Integer> unknown = numbers.domains().stream()
                    .filter(number -> guide.domain(number).isEmpty())
                    .toList();
            if (!unknown.isEmpty() && unknown.size() == numbers.domains().size()) {
                return Optional.of(new Understanding.NotInGuide(language, unknown, List.of()));
            }
            return Optional.empty();
        }

        private Understanding notInGuide(List<RecommendationNumber> asked) {
            return new Understanding.NotInGuide(
                    language,
                    asked.stream()
                            .map(RecommendationNumber::domain)
                            .filter(number -> guide.domain(number).isEmpty())
                            .distinct()
                            .toList(),
                    asked.stream()
                            .filter(number -> guide.domain(number.domain()).isPresent())
                            .toList());
        }

        private Optional<Understanding> overview() {
            OptionalInt domain = domain();
            Set<Aspect> aspects = aspects();
            boolean listing = cues.contains(Cue.RECOMMENDATION) || cues.contains(Cue.OVERVIEW);
            boolean ofInterventions = aspects.equals(EnumSet.of(Aspect.INTERVENTIONS));
            boolean nothingElse = subject.isEmpty() || (domain.isPresent() && onlyNamesTheDomain());
            if (!nothingElse || !(aspects.isEmpty() || ofInterventions || onlyAbout(aspects))) {
                return Optional.empty();
            }
            boolean all = cues.contains(Cue.OVERVIEW)
                    || domain.isPresent()
                    || conversation.last().isEmpty();
            if (ofInterventions && all) {
                return Optional.of(new Understanding.Overview(language, domain, true));
            }
            if (domain.isPresent() || (listing && cues.contains(Cue.OVERVIEW) && cues.contains(Cue.RECOMMENDATION))) {
                return Optional.of(new Understanding.Overview(language, domain, false));
            }
            return Optional.empty();
        }

        private boolean onlyAbout(Set<Aspect> aspects) {
            return aspects.equals(EnumSet.of(Aspect.ABOUT)) && cues.contains(Cue.RECOMMENDATION);
        }

        private OptionalInt domain() {
            if (!numbers.domains().isEmpty()) {
                return OptionalInt.of(numbers.domains().getFirst());
            }
            return guide.domains().stream()
                    .filter(domain -> !subject.isEmpty()
                            && (cues.contains(Cue.RECOMMENDATION) || cues.contains(Cue.OVERVIEW))
                            && new HashSet<>(Words.of(domain.title())).containsAll(subject))
                    .mapToInt(Domain::number)
                    .findFirst();
        }

        private boolean onlyNamesTheDomain() {
            return guide.domains().stream()
                    .anyMatch(domain -> new HashSet<>(Words.of(domain.title())).containsAll(subject));
        }

        private Optional<Understanding> followUp() {
            Optional<Turn> last =
                    conversation.last().filter(turn -> !turn.recommendations().isEmpty());
            if (last.isEmpty() || !subject.isEmpty()) {
                return Optional.empty();
            }
            Turn turn = last.get();
            boolean pointsBack = cues.contains(Cue.MORE)
                    || !aspects().isEmpty()
                    || pointsBack()
                    || words.getFirst().equals("en")
                    || words.getFirst().equals("and");
            if (!pointsBack) {
                return Optional.empty();
            }
            List<RecommendationNumber> meant = Ordinal.in(words)
                    .map(ordinal -> ordinal.of(turn.recommendations()))
                    .orElse(turn.recommendations());
            return Optional.of(new Understanding.Lookup(
                    language,
                    meant.isEmpty() ? turn.recommendations() : meant,
                    aspects(),
                    turn.question(),
                    Optional.of(turn.question() + " – " + text)));
        }

        private Understanding inquiry() {
            OptionalInt domain = numbers.domains().stream()
                    .mapToInt(number -> number)
                    .filter(number -> guide.domain(number).isPresent())
                    .findFirst();
            if (subject.isEmpty() && aspects().isEmpty()) {
                return new Understanding.Unclear(language);
            }
            return new Understanding.Inquiry(
                    language,
                    searched(),
                    aspects(),
                    domain,
                    boundaries.in(words),
                    conversation.last().isPresent(),
                    conversation
                            .last()
                            .filter(turn -> pointsBack())
                            .map(Turn::recommendations)
                            .orElse(List.of()));
        }

        /** The text without the words that only say what to show, where a subject is left. */
        private String searched() {
            if (subject.isEmpty()
                    || aspects().contains(Aspect.ABOUT)
                    || aspects().contains(Aspect.TIP)) {
                return text;
            }
            return rules.cues().without(FORM, text);
        }

        private Set<Aspect> aspects() {
            Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
            ASPECTS.forEach((cue, aspect) -> {
                if (cues.contains(cue)) {
                    aspects.add(aspect);
                }
            });
            aspects.addAll(signals());
            if (cues.contains(Cue.GUIDE_NAME) && subject.isEmpty()) {
                aspects.add(Aspect.ABOUT);
            }
            return aspects;
        }

        private Set<Aspect> signals() {
            boolean bad = cues.contains(Cue.SIGNALS_BAD);
            boolean well = cues.contains(Cue.SIGNALS_WELL) && !bad;
            if (!cues.contains(Cue.SIGNALS) && !(subject.isEmpty() && (bad || well))) {
                return EnumSet.noneOf(Aspect.class);
            }
            if (bad) {
                return EnumSet.of(Aspect.SIGNALS_NOT_WELL);
            }
            return well ? EnumSet.of(Aspect.SIGNALS_WELL) : EnumSet.of(Aspect.SIGNALS_NOT_WELL, Aspect.SIGNALS_WELL);
        }
    }
}
