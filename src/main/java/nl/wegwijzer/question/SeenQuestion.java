package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.guide.Sentences;

/**
 * A question with everything that rules look at.
 *
 * @param text corrected, without personal data
 * @param words of the text, folded
 * @param cues that the words hold
 * @param subject the words that name a subject: no cue, no function word, no general word, no number
 * @param numbers of recommendations and domains
 * @param part what is asked in it, when it is a long message that says more than that
 */
record SeenQuestion(
        Language language,
        String text,
        List<String> words,
        Set<Cue> cues,
        List<String> subject,
        Numbers numbers,
        Conversation conversation,
        Optional<SeenQuestion> part) {
    /** A message of so many sentences tells a story, and asks something in it. */
    private static final int LONG = 4;

    /** A question with fewer subject words leans on the sentences around it: "How can I help her?". */
    private static final int ENOUGH = 2;

    private static final Set<String> GOING_ON = Set.of("en", "maar", "of", "ook", "and", "but", "or", "also");

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
            "number",
            "punt",
            "point",
            "optie",
            "option");

    private static final Map<Cue, Aspect> ASPECTS = Map.of(
            Cue.INTERVENTIONS, Aspect.INTERVENTIONS,
            Cue.EXAMPLE, Aspect.EXAMPLE,
            Cue.DEFINITION, Aspect.DEFINITION,
            Cue.TIP, Aspect.TIP,
            Cue.ABOUT, Aspect.ABOUT,
            Cue.PROGRAMME_FACTS, Aspect.PROGRAMME_FACTS);

    static SeenQuestion of(Language language, String text, QuestionRules rules, Conversation conversation) {
        List<String> words = Words.of(text);
        Set<Cue> cues = rules.cues().in(words);
        List<String> subject = subject(words, cues, rules);
        Optional<SeenQuestion> part = asked(text)
                .map(asked -> of(language, asked, rules, conversation))
                .filter(SeenQuestion::standsByItself);
        return new SeenQuestion(language, text, words, cues, subject, Numbers.in(text), conversation, part);
    }

    /** The sentences of a long message that ask. */
    private static Optional<String> asked(String text) {
        List<String> sentences = Sentences.in(text);
        List<String> asking = sentences.stream().filter(Sentences::isQuestion).toList();
        // Of nothing but questions no part asks: whoever looked for one in it would look for ever.
        boolean part = sentences.size() >= LONG && !asking.isEmpty() && asking.size() < sentences.size();
        return part ? Optional.of(String.join(" ", asking)) : Optional.empty();
    }

    private boolean standsByItself() {
        return subject.size() >= ENOUGH || !aspects().isEmpty();
    }

    /** What is asked: in a long message a part of it, else the whole. */
    SeenQuestion asked() {
        return part.orElse(this);
    }

    private static List<String> subject(List<String> words, Set<Cue> cues, QuestionRules rules) {
        Set<Cue> form = EnumSet.noneOf(Cue.class);
        form.addAll(cues);
        // A mark is a subject of its own, beside telling what a number means.
        form.remove(Cue.GRADE);
        boolean[] cueWords = rules.cues().wordsOf(form, words);
        boolean[] idioms = rules.idioms().in(words);
        List<String> subject = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean general = rules.light().contains(word) || StopWords.contains(word);
            if (!cueWords[i]
                    && (!general || idioms[i])
                    && !NUMBER_WORDS.contains(word)
                    && !Character.isDigit(word.charAt(0))) {
                subject.add(word);
            }
        }
        return List.copyOf(subject);
    }

    boolean has(Cue cue) {
        return cues.contains(cue);
    }

    boolean namesNumbers() {
        return !numbers.recommendations().isEmpty() || !numbers.domains().isEmpty();
    }

    /** Whether a word such as "dat" or "it" stands in it. */
    boolean pointsBack() {
        return words.stream().anyMatch(StopWords::pointsBack);
    }

    /** Whether it leans on an answer before it, as "waarom is dat een probleem?" or "wat raad je aan?" do then. */
    boolean leansBack() {
        return conversation.last().isPresent() && (pointsBack() || has(Cue.MORE) || has(Cue.RECOMMENDATION));
    }

    /** Whether it opens as what goes on from something that was said before. */
    boolean goesOn() {
        return !words.isEmpty() && GOING_ON.contains(words.getFirst());
    }

    /** What it wants to see of its subject. */
    Set<Aspect> aspects() {
        Set<Aspect> aspects = signals();
        ASPECTS.forEach((cue, aspect) -> {
            if (has(cue)) {
                aspects.add(aspect);
            }
        });
        if (has(Cue.GUIDE_NAME) && subject.isEmpty() && !has(Cue.TIP) && !has(Cue.INTERVENTIONS)) {
            aspects.add(Aspect.ABOUT);
        }
        return aspects;
    }

    private Set<Aspect> signals() {
        boolean notWell = has(Cue.SIGNALS_BAD);
        boolean well = has(Cue.SIGNALS_WELL) && !notWell;
        // "What do parents do when things go well, according to the guide?" asks for what stands there under that head.
        boolean itsPicture = (subject.isEmpty() || has(Cue.GUIDE_NAME)) && (notWell || well);
        if (!has(Cue.SIGNALS) && !itsPicture) {
            return EnumSet.noneOf(Aspect.class);
        }
        if (notWell) {
            return EnumSet.of(Aspect.SIGNALS_NOT_WELL);
        }
        return well ? EnumSet.of(Aspect.SIGNALS_WELL) : EnumSet.of(Aspect.SIGNALS_NOT_WELL, Aspect.SIGNALS_WELL);
    }
}
