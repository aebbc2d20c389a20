package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.question.Language;

/**
 * Words at the beginning of a sentence that claim nothing themselves: "the aim is to" before what a recommendation advises,
 * "when things are not going well" before what stands under that heading. What is left must be supported.
 */
final class Frame {
    private static final Map<Language, Pattern> OF_ADVICE = Map.of(
            Language.NL,
            pattern(
                    "(het doel|de bedoeling|het idee|het streven|het advies|de aanbeveling|de tip|een tip)"
                            + "( hiervan| van deze aanbeveling)? is( daarbij| hierbij)? (om|dat)",
                    "het is( daarbij| hierbij)? (de bedoeling|het doel|goed|aan te raden|raadzaam|verstandig|zinvol|een goed idee)"
                            + "( daarbij| hierbij)? (om|dat)",
                    "het helpt om",
                    "de (gids|wegwijzer)( mentaal kapitaal)? (raadt( scholen)? aan|adviseert( scholen)?|beveelt( scholen)? aan"
                            + "|stelt voor|noemt als tip) (om|dat)",
                    "(je|scholen|een school) (kunt|kan|kunnen) (ervoor kiezen|proberen) om",
                    "probeer( om)?"),
            Language.EN,
            pattern(
                    "(the|an?) (aim|goal|idea|intention|advice|recommendation|tip)( here)? is (to|that|for)",
                    "it is( a)? (good( idea)?|wise|advisable|sensible|useful|recommended|helpful) (to|that)",
                    "it (helps|can help) to",
                    "the (guide|wegwijzer)('s)? (recommends|advises|suggests|advice is)( schools)?( to| that)?",
                    "(you|schools|a school) can (choose|try) to",
                    "try to"));

    private static final Map<Language, Pattern> OF_PRACTICE = Map.of(
            Language.NL,
                    pattern("(een|één) (school|docent|medewerker|schoolmedewerker) (vertelt|zegt|schrijft)( dat)?"),
            Language.EN, pattern("(one|a) (school|teacher) (says|tells|reports|notes|writes)( that)?"));

    private static final Map<Language, Pattern> WHEN_BAD = Map.of(
            Language.NL, pattern("(als|wanneer) het (thuis )?niet goed gaat"),
            Language.EN, pattern("(when|if) things are not going well( at home)?"));

    private static final Map<Language, Pattern> WHEN_GOOD = Map.of(
            Language.NL, pattern("(als|wanneer) het (thuis )?(wel )?goed gaat"),
            Language.EN, pattern("(when|if) things (are going|go) well( at home)?"));

    private Frame() {}

    /** A sentence without the frame that its passage allows. */
    static String taken(String sentence, Language language, Passage passage) {
        Map<Language, Pattern> frames = switch (passage.kind()) {
            case RECOMMENDATION, TIP -> OF_ADVICE;
            case PRACTICE -> OF_PRACTICE;
            case SIGNAL -> passage.heading().contains("niet") ? WHEN_BAD : WHEN_GOOD;
            case INTERVENTION, FOOTNOTE, ABSENCE, ABOUT -> Map.of();
        };
        Pattern frame = frames.get(language);
        return frame == null ? sentence : frame.matcher(sentence).replaceFirst("");
    }

    private static Pattern pattern(String... starts) {
        return Pattern.compile(
                "^(?:" + String.join("|", List.of(starts)) + ")\\b[,:]?\\s+",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
