package nl.wegwijzer.question;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Function words, question words and auxiliaries of both languages. Negations are none of them: they carry meaning. */
public final class StopWords {
    /** The parts of Dutch verbs that may stand apart from them: "uit" of "uitnodigen". */
    public static final Set<String> PARTICLES =
            words("aan af bij door in langs mee na om op over samen tegen terug toe uit voor weg");

    private static final Set<String> DUTCH = words(
            "de het een en van ik te dat die in is zijn op aan met als voor er maar om dan zou wat mijn dit zo door over ze"
                    + " zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge omdat"
                    + " iets worden toch al waren veel meer doen moet ben kan hun dus alles onder ja eens hier wie werd altijd"
                    + " doch wordt wezen kunnen ons zelf tegen na reeds wil kon uw iemand geweest andere hem was waar welke welk"
                    + " waarom wanneer waarmee waarvoor hij jij jullie wij we mn zn mogen mag gaan wel of ander per via vanuit"
                    + " tussen terwijl hoeveel wiens alle elk tijdens moeten willen zullen zouden hen jou jouw onze nou ff vd");
    private static final Set<String> ENGLISH = words(
            "the a an and or of i to that which are at with for there if then would my this by about they it its you your he she"
                    + " our their them his her from have has had do does did how can could should will when where who what why be"
                    + " been being any some all more most other than too very just into out am im was were these those one up so"
                    + " as on but we us in is me hers him");
    private static final Set<String> POINTING = words(
            "dat die dit deze dan daar daarvan daarover daarbij daarvoor hierover hiervan hiervoor ervan erover erbij ervoor"
                    + " daarin hierin erin daarmee hiermee ermee daaraan eraan daarop hierop erop daartegen hiertegen ertegen that"
                    + " this those these it them there");

    private StopWords() {}

    /** Whether a folded word is one of them, in Dutch or English. */
    public static boolean contains(String word) {
        return DUTCH.contains(word) || ENGLISH.contains(word);
    }

    /** Whether a folded word is one of them in Dutch. */
    public static boolean dutch(String word) {
        return DUTCH.contains(word);
    }

    /** Whether a folded word is one of them in English. */
    public static boolean english(String word) {
        return ENGLISH.contains(word);
    }

    /** Those of a language, in no order that matters. */
    static Stream<String> in(Language language) {
        return (language == Language.NL ? DUTCH : ENGLISH).stream().sorted();
    }

    /** Whether a word points back to what was said before. */
    static boolean pointsBack(String word) {
        return POINTING.contains(word);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
