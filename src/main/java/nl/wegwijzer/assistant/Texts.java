package nl.wegwijzer.assistant;

import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.MisuseKind;
import nl.wegwijzer.question.SmallTalkKind;
import nl.wegwijzer.question.Understanding;

/** The fixed texts that readers see, in both languages. They say nothing about the guide's subjects. */
final class Texts {
    private final Guide guide;

    Texts(Guide guide) {
        this.guide = guide;
    }

    static String notice(Language language) {
        return pick(
                language,
                "Je praat met een automatische assistent, geen mens. Antwoorden komen uit de Wegwijzer Mentaal Kapitaal."
                        + " Typ geen namen of gegevens van leerlingen.",
                "You are talking to an automatic assistant, not a person. Answers come from the Wegwijzer Mentaal Kapitaal."
                        + " Don't type names or data of pupils.");
    }

    static String reminder(Language language) {
        return pick(
                language,
                "Ik zag iets wat op persoonsgegevens lijkt. Die bewaar ik niet; laat namen en gegevens van leerlingen liever weg.",
                "I saw something that looks like personal data. I don't keep it; please leave out names and data of pupils.");
    }

    static String paused(Language language) {
        return pick(
                language,
                "De assistent staat even stil. Er wordt aan gewerkt. Probeer het later nog eens. Kan het niet wachten? Bespreek"
                        + " het met iemand op school, of bel een van deze hulplijnen.",
                "The assistant is paused for now. It is being looked after. Please try again later. If it can't wait, talk to"
                        + " someone at school, or call one of these help lines.");
    }

    String smallTalk(Language language, SmallTalkKind kind) {
        return switch (kind) {
            case GREETING -> pick(language, "Hallo! ", "Hello! ") + ability(language);
            case THANKS ->
                pick(
                        language,
                        "Graag gedaan. Heb je nog een vraag over de Wegwijzer, stel hem gerust.",
                        "You're welcome. If you have another question about the Wegwijzer, just ask.");
            case GOODBYE ->
                pick(
                        language,
                        "Tot ziens! Kom gerust terug als je weer een vraag hebt.",
                        "Goodbye! Come back whenever you have another question.");
            case FEELING ->
                pick(
                        language,
                        "Fijn dat je het laat weten. Ik ben een automatische assistent, dus ik voel niets. Heb je een vraag over"
                                + " de Wegwijzer?",
                        "Good to hear from you. I'm an automatic assistant, so I don't have feelings. Do you have a question"
                                + " about the Wegwijzer?");
            case IDENTITY ->
                pick(
                                language,
                                "Ik ben een automatische assistent, een computerprogramma en geen mens. ",
                                "I'm an automatic assistant, a computer program and not a person. ")
                        + ability(language);
            case ABILITY -> ability(language);
        };
    }

    private String ability(Language language) {
        return pick(
                language,
                "Ik zoek in de Wegwijzer Mentaal Kapitaal en laat zien wat die aanbeveelt, met het nummer erbij. Wat ik nu heb: "
                        + loaded(language)
                        + ". Vraag bijvoorbeeld naar een aanbeveling, een voorbeeld uit de praktijk of een"
                        + " interventie, in het Nederlands of het Engels.",
                "I search the Wegwijzer Mentaal Kapitaal, a Dutch guide for schools, and show what it recommends, with the"
                        + " number. What I have now: " + loaded(language)
                        + ". Ask for a recommendation, an example from practice or an intervention, in"
                        + " Dutch or English.");
    }

    static String unclear(Language language) {
        return pick(
                language,
                "Ik weet nog niet goed wat je zoekt. Kies een vraag, of vertel in één zin wat er speelt.",
                "I don't quite know yet what you are looking for. Choose a question, or tell me in one sentence what is going"
                        + " on.");
    }

    static String whichDomain(Language language) {
        return pick(
                language,
                "Dat zijn er te veel voor één antwoord. Welk domein wil je zien?",
                "Those are too many for one answer. Which domain would you like to see?");
    }

    static String notFound(Language language, boolean near) {
        return pick(
                        language,
                        "Dat staat niet in de Wegwijzer, voor zover ik die heb. Daarom geef ik er geen antwoord op.",
                        "That isn't in the Wegwijzer, as far as I have it. So I won't answer it.")
                + (near
                        ? pick(
                                language,
                                " Misschien heb je iets aan de aanbevelingen die in de buurt komen.",
                                " Perhaps the recommendations that come near are of use to you.")
                        : "");
    }

    String notInGuide(Understanding.NotInGuide asked) {
        Language language = asked.language();
        StringBuilder text = new StringBuilder();
        if (!asked.domains().isEmpty()) {
            String numbers =
                    joined(asked.domains().stream().map(String::valueOf).toList(), language);
            text.append(pick(language, "Domein ", "Domain "))
                    .append(numbers)
                    .append(pick(language, " heb ik niet. ", " is not in what I have. "));
        }
        if (!asked.recommendations().isEmpty()) {
            String numbers =
                    joined(asked.recommendations().stream().map(String::valueOf).toList(), language);
            text.append(pick(language, "Aanbeveling ", "Recommendation "))
                    .append(numbers)
                    .append(pick(language, " bestaat niet in de Wegwijzer. ", " does not exist in the Wegwijzer. "));
        }
        return text.append(pick(language, "Wat ik wel heb: ", "What I do have: "))
                .append(loaded(language))
                .append('.')
                .toString();
    }

    private String loaded(Language language) {
        return joined(
                guide.domains().stream().map(domain -> named(domain, language)).toList(), language);
    }

    private static String named(Domain domain, Language language) {
        String range = domain.recommendations().isEmpty()
                ? ""
                : pick(language, ", aanbeveling ", ", recommendations ")
                        + domain.recommendations().getFirst().number()
                        + pick(language, " tot en met ", " to ")
                        + domain.recommendations().getLast().number();
        return pick(language, "domein ", "domain ") + domain.number() + " (" + domain.title() + range + ")";
    }

    static String misuse(Language language, MisuseKind kind) {
        return switch (kind) {
            case INJECTION ->
                pick(
                        language,
                        "Dat doe ik niet. Ik geef alleen antwoord met wat in de Wegwijzer Mentaal Kapitaal staat.",
                        "I won't do that. I only answer with what is in the Wegwijzer Mentaal Kapitaal.");
            case TASK ->
                pick(
                        language,
                        "Brieven, verslagen of huiswerk schrijf ik niet. Ik kan wel laten zien wat de Wegwijzer aanbeveelt;"
                                + " vraag daar gerust naar.",
                        "I don't write letters, reports or homework. I can show what the Wegwijzer recommends; feel free to ask"
                                + " for that.");
            case JUDGEMENT ->
                pick(
                        language,
                        "Over een leerling of ouder kan en mag ik niet oordelen. Bespreek dit met de zorgcoördinator van je"
                                + " school. Ik kan wel laten zien wat de Wegwijzer in het algemeen aanbeveelt.",
                        "I can't and may not judge a pupil or parent. Discuss this with your school's care coordinator. I can"
                                + " show what the Wegwijzer recommends in general.");
        };
    }

    static String foreign() {
        return "Ik begrijp alleen Nederlands en Engels. Stel je vraag in een van die talen. / I only understand Dutch and"
                + " English. Please ask your question in one of those languages.";
    }

    private static String joined(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return items.stream().limit(items.size() - 1L).collect(Collectors.joining(", "))
                + pick(language, " en ", " and ")
                + items.getLast();
    }

    private static String pick(Language language, String dutch, String english) {
        return language == Language.EN ? english : dutch;
    }
}
