package nl.wegwijzer.bench;

import java.util.List;
import java.util.Locale;

/**
 * What questions are put together from.
 *
 * @param openings before the question, with the space after them; one is empty
 * @param templates with {@code %1$s} for the subject, {@code %2$s} for the person and {@code %3$s} for the circumstance
 */
record QuestionParts(
        List<String> openings,
        List<String> templates,
        List<String> subjects,
        List<String> persons,
        List<String> circumstances) {
    static final QuestionParts DUTCH = new QuestionParts(
            List.of(
                    "",
                    "Hallo, ",
                    "Goedemorgen, ",
                    "Even snel: ",
                    "Beste Wegwijzer, ",
                    "Vraagje: ",
                    "Nog iets: ",
                    "Voor morgen: ",
                    "Namens de sectie: ",
                    "Eerlijk gezegd: ",
                    "Als mentor vraag ik: ",
                    "Voor de teamdag: "),
            List.of(
                    "Hoe werk ik aan %s met %s %s?",
                    "Wat zegt de Wegwijzer over %s bij %s %s?",
                    "Welke interventies zijn er voor %s als ik %s heb %s?",
                    "Heb je een voorbeeld van %s, voor %s %s?",
                    "Wat kan ik doen aan %s van %s %s?",
                    "Ik zoek iets over %s. Het gaat om %s %s.",
                    "Wat raden jullie aan rond %s met %s %s?",
                    "Waaraan merk ik dat het niet goed gaat met %s bij %s %s?",
                    "Hoe begin je met %s wanneer %s %s aandacht nodig heeft?",
                    "Mijn school wil meer doen aan %s; hoe pak ik dat aan met %s %s?",
                    "Kun je kort uitleggen hoe %s helpt bij %s %s?",
                    "Hoe krijg ik mijn team mee in %s voor %s %s?"),
            List.of(
                    "ouderbetrokkenheid",
                    "de thuissituatie",
                    "te hoge verwachtingen",
                    "een reëel schooladvies",
                    "prestatiedruk van ouders",
                    "steun van thuis",
                    "armoede",
                    "scheiding van ouders",
                    "stress",
                    "samenwerking met jeugdhulp",
                    "het oudergesprek",
                    "ouders die niet komen",
                    "extra ondersteuning",
                    "Kanjertraining",
                    "mentorlessen over stress",
                    "School-Wide Positive Behavior Support",
                    "LEGSpedition",
                    "de ouderavond",
                    "thuisbetrokkenheid",
                    "weerbaarheid",
                    "sociaal-emotionele ontwikkeling",
                    "een ziek gezinslid",
                    "het sociale netwerk",
                    "nadruk op resultaten",
                    "pesten",
                    "dyslexie"),
            List.of(
                    "een leerling",
                    "een brugklasser",
                    "mijn mentorklas",
                    "een stille jongen",
                    "een meisje uit vwo 4",
                    "een examenkandidaat",
                    "een nieuwe leerling",
                    "drie leerlingen",
                    "een tweeling",
                    "een pleegkind",
                    "ouders",
                    "gescheiden ouders",
                    "een alleenstaande moeder",
                    "een vader",
                    "een zittenblijver",
                    "mijn havoklas",
                    "een vmbo-leerling",
                    "een leerling in een rolstoel",
                    "een jonge mantelzorger"),
            List.of(
                    "dit schooljaar",
                    "na de zomervakantie",
                    "in de derde klas",
                    "op een kleine school",
                    "in een grote stad",
                    "met weinig tijd",
                    "zonder extra geld",
                    "voor het rapport",
                    "in de onderbouw",
                    "in de bovenbouw",
                    "op het vmbo",
                    "tijdens het mentoruur",
                    "samen met de zorgcoördinator",
                    "buiten de lessen",
                    "als collega's twijfelen",
                    "na een verhuizing",
                    "in de toetsweek"));

    static final QuestionParts ENGLISH = new QuestionParts(
            List.of(
                    "",
                    "Hello, ",
                    "Good morning, ",
                    "Quickly: ",
                    "A question: ",
                    "One more thing: ",
                    "For tomorrow: ",
                    "From our team: ",
                    "Honestly: ",
                    "As a mentor I ask: ",
                    "For a staff day: ",
                    "Dear guide, "),
            List.of(
                    "How do I work on %s with %s %s?",
                    "What does the guide say about %s for %s %s?",
                    "Which interventions are there for %s when I teach %s %s?",
                    "Do you have an example of %s, for %s %s?",
                    "What can I do about %s of %s %s?",
                    "I am looking for something on %s. It is about %s %s.",
                    "What do you recommend on %s with %s %s?",
                    "How can I tell that things go wrong with %s for %s %s?",
                    "How does one start with %s when %s needs attention %s?",
                    "Our school wants to do more about %s; how do I go about it with %s %s?"),
            List.of(
                    "parental involvement",
                    "the home situation",
                    "too high expectations",
                    "realistic advice",
                    "pressure from parents",
                    "support at home",
                    "poverty",
                    "divorce",
                    "stress",
                    "youth care",
                    "parents' evenings",
                    "parents who never come",
                    "extra support",
                    "Kanjertraining",
                    "lessons about stress",
                    "School-Wide Positive Behavior Support",
                    "resilience",
                    "social and emotional development",
                    "illness in the family",
                    "bullying",
                    "dyslexia"),
            List.of(
                    "a pupil",
                    "a first-year pupil",
                    "my class",
                    "a quiet boy",
                    "a girl of fifteen",
                    "a new pupil",
                    "three pupils",
                    "twins",
                    "a foster child",
                    "parents",
                    "divorced parents",
                    "a single mother",
                    "a father",
                    "a young carer",
                    "a pupil in a wheelchair",
                    "a colleague's class",
                    "a shy newcomer"),
            List.of(
                    "this year",
                    "after the holidays",
                    "in the third year",
                    "at a small school",
                    "in a big city",
                    "with little time",
                    "without extra money",
                    "before the report",
                    "in the lower years",
                    "in the upper years",
                    "during mentor lessons",
                    "together with the care team",
                    "outside lessons",
                    "when colleagues doubt",
                    "after a move",
                    "in exam week"));

    QuestionParts {
        openings = List.copyOf(openings);
        templates = List.copyOf(templates);
        subjects = List.copyOf(subjects);
        persons = List.copyOf(persons);
        circumstances = List.copyOf(circumstances);
    }

    long combinations() {
        return (long) openings.size() * templates.size() * subjects.size() * persons.size() * circumstances.size();
    }

    /** Each number below that of the combinations gives another one. */
    String combination(long number) {
        long rest = number;
        String opening = openings.get((int) (rest % openings.size()));
        rest /= openings.size();
        String template = templates.get((int) (rest % templates.size()));
        rest /= templates.size();
        String subject = subjects.get((int) (rest % subjects.size()));
        rest /= subjects.size();
        String person = persons.get((int) (rest % persons.size()));
        rest /= persons.size();
        return opening + String.format(Locale.ROOT, template, subject, person, circumstances.get((int) rest));
    }
}
