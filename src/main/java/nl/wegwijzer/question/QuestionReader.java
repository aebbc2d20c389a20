package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wegwijzer.guide.Guide;

/** Reads a question by rules: first whether somebody needs help, then what kind of question it is. */
public final class QuestionReader {
    /** Of fewer words all may be mistyped, or names. */
    private static final int ENOUGH_WORDS = 3;

    /** The share of its words that a message in a third language may have in common with Dutch and English. */
    private static final double MOST_KNOWN = 0.34;

    /** Of a longer one the first words tell. */
    private static final int MOST_WORDS = 24;

    private static final int TELLING = 5;

    private final QuestionRules rules;
    private final Spelling spelling;
    private final List<ReadingRule> readings;
    private final InquiryRule inquiry;

    /** Reads questions about a guide. */
    public QuestionReader(Guide guide, QuestionRules rules, Spelling spelling) {
        this.rules = rules;
        this.spelling = spelling;
        this.readings = List.of(
                new MisuseRule(),
                new SmallTalkRule(),
                new VagueRule(rules.cues()),
                new FactsAskedBackRule(guide),
                new NumberRule(guide),
                new OverviewRule(guide),
                new FollowUpRule(guide),
                new SoundRule(rules.smallTalk(), guide));
        this.inquiry = new InquiryRule(guide, rules.cues(), rules.boundaries().around(guide));
    }

    /**
     * Reads a question.
     *
     * @param question as it was typed: crisis rules see every word of it
     * @param masked its text without personal data, for everything else
     */
    public Understanding read(Question question, String masked, Conversation conversation) {
        Optional<Understanding.Crisis> crisis = crisis(question, conversation);
        if (crisis.isPresent()) {
            return crisis.get();
        }
        Language before = languageOf(conversation);
        Optional<LanguageWish> wish = LanguageWish.in(masked);
        Optional<Language> detected =
                question.language().or(() -> wish.map(LanguageWish::language)).or(() -> language(question, before));
        Language language = detected.orElse(before);
        if (detected.isEmpty()) {
            return new Understanding.Foreign(language);
        }
        String asked = wish.map(LanguageWish::text).orElse(masked);
        SeenQuestion seen = SeenQuestion.of(language, spelling.corrected(asked, language), rules, conversation);
        Understanding understanding = read(seen);
        return understanding instanceof Understanding.Unclear && seen.goesOn()
                ? completed(seen).orElse(understanding)
                : understanding;
    }

    private Understanding read(SeenQuestion seen) {
        return readings.stream()
                .flatMap(rule -> rule.read(seen).stream())
                .findFirst()
                .orElseGet(() -> inquiry.read(seen));
    }

    /** "En bij de leerling zelf?" says nothing by itself, and something after the question before. */
    private Optional<Understanding> completed(SeenQuestion seen) {
        return seen.conversation().last().flatMap(turn -> {
            String whole = turn.question() + " " + seen.text();
            SeenQuestion together = SeenQuestion.of(seen.language(), whole, rules, Conversation.NEW);
            return Optional.of(read(together))
                    .filter(Understanding.Inquiry.class::isInstance)
                    .map(Understanding.Inquiry.class::cast)
                    .map(inquiry -> inquiry.completedAs(whole));
        });
    }

    /** Whether it speaks of a crisis; by rules so quick that they can be asked when there is no time for anything else. */
    public Optional<Understanding.Crisis> crisis(Question question, Conversation conversation) {
        Language before = languageOf(conversation);
        return rules.crisis()
                .detect(question.text())
                .map(signal ->
                        new Understanding.Crisis(language(question, before).orElse(before), signal));
    }

    private static Language languageOf(Conversation conversation) {
        return conversation.last().map(Turn::language).orElse(Language.NL);
    }

    private Optional<Language> language(Question question, Language before) {
        return question.language()
                .or(() -> isStrange(question.text(), before)
                        ? Optional.empty()
                        : rules.languages().detect(question.text(), () -> meant(question, before)));
    }

    /** Whether hardly a word of it is Dutch or English, or may be meant to be: whatever other language it is. */
    private boolean isStrange(String text, Language before) {
        List<String> words = Words.of(text).stream()
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .distinct()
                .toList();
        List<String> first = words.subList(0, Math.min(words.size(), MOST_WORDS));
        return words.size() >= ENOUGH_WORDS
                && hardlyAny(words, spelling::knows)
                && hardlyAny(first, word -> spelling.knows(word) || mayBeMeant(word, before));
    }

    private static boolean hardlyAny(List<String> words, Predicate<String> known) {
        return words.stream().filter(known).count() <= MOST_KNOWN * words.size();
    }

    /** A few letters are like some word of any language. */
    private boolean mayBeMeant(String word, Language language) {
        return word.length() >= TELLING && spelling.knows(spelling.corrected(word, language));
    }

    /** Where no word tells the language as it was typed, it may once its typing errors are gone. */
    private Language meant(Question question, Language before) {
        return rules.languages()
                .detect(spelling.corrected(question.text(), before), before)
                .orElse(before);
    }
}
