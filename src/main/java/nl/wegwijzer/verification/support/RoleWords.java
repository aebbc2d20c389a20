package nl.wegwijzer.verification.support;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijzer.question.Language;

/** The words of a language that do something else than naming. All of them folded. */
record RoleWords(
        Map<String, Role> roles,
        Map<String, String> numbers,
        Set<String> function,
        Set<String> notFunction,
        Set<String> clauseStarts,
        Set<String> actors,
        Set<String> prepositions) {

    /** Shorter words that end like it are something else: "parkeers", "others". */
    private static final int AGENT = 8;
    /** The last part of a compound is a word of this length at least. */
    private static final int HEAD = 5;

    private static final Map<Language, RoleWords> BY_LANGUAGE = new EnumMap<>(
            Map.of(
                    Language.NL,
                    new RoleWords(
                            roles(
                                    Map.ofEntries(
                                            Map.entry(
                                                    Role.NOT,
                                                    "niet geen nooit nergens niemand niets niks noch zonder nauwelijks evenmin geenszins"),
                                            Map.entry(Role.BOTH, "en"),
                                            Map.entry(Role.EITHER, "of"),
                                            Map.entry(Role.ONLY, "alleen slechts enkel uitsluitend eenzijdig louter"),
                                            Map.entry(
                                                    Role.DEGREE,
                                                    "weinig minder gebrek tekort ontbreekt ontbreken onvoldoende meer veel genoeg voldoende nauwelijks"
                                                            + " hoogstens minstens"),
                                            Map.entry(
                                                    Role.AMOUNT,
                                                    "alle alles iedereen elke elk iedere ieder vele meeste sommige sommigen enkele ene"),
                                            Map.entry(
                                                    Role.SOMETIMES,
                                                    "soms misschien mogelijk mogelijke mogelijkerwijs eventueel eventuele wellicht vaak meestal doorgaans"
                                                            + " zelden"),
                                            Map.entry(Role.MAY, "kan kunnen kun kunt mag mogen zou zouden kon konden"),
                                            Map.entry(
                                                    Role.MUST,
                                                    "moet moeten moest moesten verplicht verplichte dient dienen behoort behoren altijd"
                                                            + " zeker gegarandeerd gegarandeerde garandeert bewezen hoeft hoeven"),
                                            Map.entry(
                                                    Role.AGAINST,
                                                    "tegen tegengaan tegengaat voorkomen voorkomt voorkom vermijd vermijden vermijdt verminderen"
                                                            + " vermindert verminder stop stoppen stopt bestrijd bestrijden"),
                                            Map.entry(Role.WHEN, "wanneer indien mits tenzij zodra"),
                                            Map.entry(
                                                    Role.CAUSE,
                                                    "omdat doordat waardoor zodat daarom daardoor dankzij vanwege want hierdoor aangezien"))),
                            numbers(
                                    "één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 twintig=20 dertig=30"
                                            + " vijftig=50 honderd=100 duizend=1000 eerste=1e tweede=2e derde=3e helft=0.5"),
                            words(
                                    "om te toe via middels bijvoorbeeld daarnaast hierbij daarbij daarin hierin waarin waarbij waarmee waarover zij ze"
                                            + " hij hen hun hem ervoor erbij eraan erop daarmee daarvan hiervan zelf zichzelf zich elkaar eigen deze die dit dat wie wat hoe"
                                            + " dan zo af voor maar ook er wegwijzer gids volgens bij naast zoals per tijdens binnen rond"
                                            + " worden wordt was waren zijn is ben bent heeft hebben had hebt gaat gaan ga doe doen doet laat laten"
                                            + " komt komen aldus staat staan verder"),
                            words(
                                    "alles alle altijd veel meer geen tegen kan kon moet moeten kunnen mag mogen zou wil willen zullen zal zouden"
                                            + " meeste elk na eens onder reeds iemand andere ander zonder"),
                            words(
                                    "maar waarin waar waardoor waarbij zodat omdat doordat terwijl wanneer indien als waarmee want hoe wat tenzij mits"),
                            words(
                                    "ouder ouders leerling leerlingen kind kinderen jongere jongeren docent docenten leraar leraren leerkracht"
                                            + " leerkrachten mentor mentoren schoolarts leerplichtambtenaar jeugdhulpwerker jeugdhulp professionals professional"
                                            + " zorgteam vader moeder zorgcoordinator school scholen bestuur directie schoolleiding team teams vrienden"
                                            + " klasgenoten gemeente jeugdzorgprofessionals"),
                            words(
                                    "van met voor aan op in bij over door tussen naar uit onder tegen via om zonder als sinds na tot vanaf")),
                    Language.EN,
                    new RoleWords(
                            roles(Map.ofEntries(
                                    Map.entry(
                                            Role.NOT,
                                            "not no never nobody none nothing nowhere neither nor without cannot hardly dont doesnt isnt arent cant"
                                                    + " wont didnt shouldnt mustnt wasnt werent couldnt wouldnt"),
                                    Map.entry(Role.BOTH, "and"),
                                    Map.entry(Role.EITHER, "or"),
                                    Map.entry(Role.ONLY, "only merely solely exclusively onesidedly onesided purely"),
                                    Map.entry(
                                            Role.DEGREE,
                                            "lack lacks lacking little less few fewer shortage insufficient insufficiently more much many enough"
                                                    + " sufficient unrealistic too"),
                                    Map.entry(
                                            Role.AMOUNT,
                                            "all every each everyone everything most some several any both"),
                                    Map.entry(
                                            Role.SOMETIMES,
                                            "sometimes perhaps possibly possible maybe often usually mostly rarely seldom"),
                                    Map.entry(Role.MAY, "can could may might"),
                                    Map.entry(
                                            Role.MUST,
                                            "must should shall obliged required require requires always certainly guaranteed guarantee"
                                                    + " guarantees proven"),
                                    Map.entry(
                                            Role.AGAINST,
                                            "against counter prevent prevents avoid avoids reduce reduces stop stops combat counteract"),
                                    Map.entry(Role.WHEN, "if when unless whenever provided"),
                                    Map.entry(
                                            Role.CAUSE, "because therefore thus thanks due hence consequently since"))),
                            numbers(
                                    "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 twenty=20 thirty=30"
                                            + " fifty=50 hundred=100 thousand=1000 second=2e third=3e half=0.5"),
                            words(
                                    "also example according wegwijzer guide via means through they them their themselves it its he she which who that"
                                            + " those these this there here then so while as by upon within during among amongst along well way ways"
                                            + " own let lets being become becomes"),
                            words(
                                    "all any some most no not nor only too more other than because if when should could can will would against before"
                                            + " after above below few each both under once again same"),
                            words("but where so because when if which while unless whereby how what"),
                            words(
                                    "parent parents pupil pupils student students child children teacher teachers mentor mentors doctor officer worker"
                                            + " professional professionals team mother father coordinator school schools board management friends"
                                            + " classmates people"),
                            words(
                                    "of with for to on in at about by among between from under against via without into as since after until"))));

    /** Somebody of the list, a compound of one ("gymdocenten"), or a plural of those who do something ("bovenbouwers"). */
    boolean isActor(String word) {
        return actors.contains(word)
                || (word.length() >= AGENT && word.endsWith("ers"))
                || actors.stream().anyMatch(actor -> actor.length() >= HEAD && word.endsWith(actor));
    }

    static RoleWords of(Language language) {
        RoleWords words = BY_LANGUAGE.get(language);
        if (words == null) {
            throw new IllegalArgumentException("no words of " + language);
        }
        return words;
    }

    private static Map<String, Role> roles(Map<Role, String> lists) {
        Map<String, Role> roles = new HashMap<>();
        lists.forEach((role, list) -> words(list).forEach(word -> roles.put(word, role)));
        return Map.copyOf(roles);
    }

    private static Map<String, String> numbers(String list) {
        return Arrays.stream(list.split(" "))
                .map(entry -> entry.split("="))
                .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
