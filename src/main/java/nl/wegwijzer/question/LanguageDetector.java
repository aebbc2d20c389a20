package nl.wegwijzer.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells Dutch from English from anything else, by the function words of each and the words of the lexicon. Names of
 * programmes and single borrowed words don't weigh: they are in neither list of function words.
 */
public final class LanguageDetector {
    private static final Set<String> DUTCH = words(
            "de het een en van ik te dat die in is niet zijn op aan met als voor er maar om dan zou wat mijn dit zo door over ze"
                    + " zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze want nog zal me zij nu ge geen"
                    + " omdat iets worden toch al waren veel meer doen moet ben zonder kan hun dus alles onder ja werd wezen zelf"
                    + " tegen na wil kon niets uw iemand geweest andere welke waar wie waarom wanneer mn zn thuis hij jij jullie"
                    + " wij ons onze kunnen moeten mogen gaan gaat krijg krijgt weet staan staat hoeveel ouders leerling leerlingen"
                    + " kind kinderen vader moeder klas ook wel eens graag aanbeveling domein");
    private static final Set<String> ENGLISH = words(
            "the a an and of i to that which is not are on at with as for there but if then would what my this so by about they"
                    + " it its you your he she we our their them his her him from have has had do does did how can could should"
                    + " will when where who why be been being or no any some all more most other than too very just into out up"
                    + " parents parent pupil pupils student students child children kid kids mother father home teacher please"
                    + " me am im dont doesnt isnt arent wont cant get give show tell much many recommendation domain");
    private static final Set<String> OTHERS = words(
            // German, French, Spanish, Portuguese, Italian, Turkish, Polish: function words that Dutch and English
            // lack.
            "der die das und ich nicht ist sind mit auf fur wie kann mein meine eltern schuler schule wenn sie wir wer warum ein"
                    + " eine einen dem den zu vom haben hat werden mehr kind kinder was helfen soll ich"
                    + " le la les des une est et je ne pas vous nous mon ma mes eleve eleves ecole parents comment pour avec dans"
                    + " que qui sur quand pourquoi aider puis peut sont il elle du au aux ce cette"
                    + " el los las una y que no es como puedo para con por mi mis padres alumno alumnos escuela cuando ayudar"
                    + " quando come posso per gli della che sono mio figlio genitori studenti scuola aiutare non di il"
                    + " o os um uma nao como posso com meu pais aluno alunos escola quando ajudar"
                    + " ve bir bu icin ne nasil ben benim ogrenci veli okul ile mi degil var yok anne baba cocuk"
                    + " jak nie jest sie na z do moj moje rodzice uczen szkola czy co dla pomoc mam moge");
    /** Words of the third languages that are also Dutch or English and so prove nothing. */
    private static final Set<String> SHARED = words(
            "der die das was het in je me ma on mi is no o en ne de do mon mes per come a parents dat van had van kind mit elle"
                    + " est une des na ze non di il du au la le pas que sur ce son ve var ben hat wie wer zu warm e te con dans os");

    private final SubjectWords subjects;
    private final LightWords light;

    /** Knows the subject words of both languages beside its own. */
    public LanguageDetector(SubjectWords subjects, LightWords light) {
        this.subjects = subjects;
        this.light = light;
    }

    /** The language of a question; {@code before} where its words don't tell; empty when it is a third language. */
    public Optional<Language> detect(String text, Language before) {
        return detect(text, () -> before);
    }

    /** The language of a question; {@code otherwise} where its words don't tell; empty when it is a third language. */
    public Optional<Language> detect(String text, Supplier<Language> otherwise) {
        if (mostlyOtherScript(text)) {
            return Optional.empty();
        }
        List<String> words = Words.of(text);
        double dutch = score(words, DUTCH, Language.NL);
        double english = score(words, ENGLISH, Language.EN);
        long other = words.stream()
                .filter(word -> OTHERS.contains(word) && !SHARED.contains(word))
                .distinct()
                .count();
        if (other >= 2 && other > dutch && other > english) {
            return Optional.empty();
        }
        if (dutch == english) {
            return Optional.of(otherwise.get());
        }
        return Optional.of(dutch > english ? Language.NL : Language.EN);
    }

    private double score(List<String> words, Set<String> functionWords, Language language) {
        double score = 0;
        for (String word : words) {
            if (functionWords.contains(word)) {
                score += 1;
            } else if (light.contains(word, language)) {
                score += 0.6;
            } else if (subjects.tell(language, word)) {
                score += 0.4;
            }
        }
        return score;
    }

    private static boolean mostlyOtherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN)
                .count();
        return letters >= 4 && latin * 2 < letters;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
