package nl.wegwijzer.http.request;

import java.util.Locale;
import java.util.OptionalLong;
import nl.wegwijzer.question.Language;

/** What can go wrong with a request. The names are part of the contract; the words may change. */
public enum ProblemCode {
    QUESTION_MISSING(
            400,
            "Er is geen vraag",
            "There is no question",
            "Stuur een vraag van 1 tot 2000 tekens in \"%s\".",
            "Send a question of 1 to 2000 characters in \"%s\"."),
    QUESTION_TOO_LONG(
            400,
            "De vraag is te lang",
            "The question is too long",
            "Een vraag heeft hoogstens %s tekens; deze heeft er %s.",
            "A question has at most %s characters; this one has %s."),
    TEXT_TOO_LONG(
            400,
            "Een tekst is te lang",
            "A text is too long",
            "\"%s\" heeft hoogstens %s tekens; dit zijn er %s.",
            "\"%s\" has at most %s characters; these are %s."),
    BAD_JSON(
            400,
            "De JSON klopt niet",
            "The JSON is malformed",
            "De inhoud is geen geldige JSON: kijk bij regel %s, teken %s.",
            "The body is not valid JSON: look at line %s, character %s."),
    BAD_REQUEST(
            400,
            "Het verzoek klopt niet",
            "The request is malformed",
            "Het verzoek is niet leesbaar.",
            "The request can't be read."),
    WRONG_TYPE(
            400,
            "Een veld heeft de verkeerde soort waarde",
            "A field has the wrong type",
            "\"%s\" moet %s zijn.",
            "\"%s\" must be %s."),
    UNKNOWN_LANGUAGE(
            400,
            "De taal is onbekend",
            "The language is unknown",
            "\"language\" is \"nl\" of \"en\"; laat het weg om de taal te laten herkennen.",
            "\"language\" is \"nl\" or \"en\"; leave it out to have it detected."),
    ORIGIN_NOT_ALLOWED(
            403,
            "Deze website mag de assistent niet gebruiken",
            "This website may not use the assistant",
            "Verzoeken vanaf deze website zijn niet toegestaan.",
            "Requests from this website are not allowed."),
    UNKNOWN_PASSAGE(
            404,
            "De passage bestaat niet",
            "The passage doesn't exist",
            "De gids heeft geen passage met deze naam. GET /api/guide noemt ze allemaal.",
            "The guide has no passage with this id. GET /api/guide lists them all."),
    UNKNOWN_CONVERSATION(
            404,
            "Het gesprek bestaat niet",
            "The conversation doesn't exist",
            "Er is geen gesprek met dit nummer, of het is al vergeten.",
            "There is no conversation with this id, or it was forgotten already."),
    UNKNOWN_MESSAGE(
            404,
            "Het antwoord is niet bekend",
            "The answer is unknown",
            "Er is geen antwoord met dit nummer, of het is al vergeten.",
            "There is no answer with this id, or it was forgotten already."),
    UNKNOWN_VERSION(
            404,
            "Deze versie van de chat is er niet",
            "This version of the chat doesn't exist",
            "Hier draait versie %s. Haal een nieuwe regel voor je site op /widget.",
            "Version %s runs here. Get a new line for your site at /widget."),
    UNKNOWN_ROUTE(
            404,
            "De pagina bestaat niet",
            "The page doesn't exist",
            "Hier is niets. GET /openapi.json beschrijft wat er wel is.",
            "There is nothing here. GET /openapi.json describes what there is."),
    WRONG_METHOD(
            405, "De methode klopt niet", "The method is wrong", "Hier kan alleen: %s.", "Only these work here: %s."),
    NOT_ACCEPTABLE(
            406,
            "Deze vorm is er niet",
            "This form isn't available",
            "Het antwoord is er als application/json of als text/event-stream.",
            "The answer comes as application/json or as text/event-stream."),
    BODY_TOO_LARGE(
            413,
            "Het verzoek is te groot",
            "The request is too large",
            "Een verzoek is hoogstens 64 KB groot.",
            "A request is at most 64 KB."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Deze soort inhoud wordt niet gelezen",
            "This kind of content isn't read",
            "Stuur de inhoud als %s, in UTF-8.",
            "Send the body as %s, in UTF-8."),
    TOO_MANY_REQUESTS(
            429,
            "Het gaat even te snel",
            "That is too fast",
            "Er komen vanaf jouw plek veel vragen tegelijk. Probeer het over %s seconden opnieuw.",
            "Many questions are coming from where you are. Try again in %s seconds."),
    OPERATORS_ONLY(
            403,
            "Dit is voor beheerders",
            "This is for operators",
            "Beheerders zien dit vanaf de machine zelf, of vanaf een adres van --operators.",
            "Operators see this from the machine itself, or from an address of --operators."),
    STARTING(
            503,
            "De assistent start nog",
            "The assistant is starting",
            "De gids wordt nog gelezen. Probeer het zo opnieuw.",
            "The guide is still being read. Try again in a moment."),
    BROKEN(
            503,
            "Zoeken werkt nu niet",
            "Search doesn't work now",
            "De assistent kan nu niet in de gids zoeken. Probeer het later opnieuw.",
            "The assistant can't search the guide now. Try again later."),
    TOO_BUSY(
            503,
            "Het is te druk",
            "It is too busy",
            "Er zijn nu veel vragen tegelijk. Probeer het over een paar seconden opnieuw.",
            "There are many questions right now. Try again in a few seconds."),
    FEEDBACK_NOT_KEPT(
            503,
            "Je mening kan nu niet bewaard worden",
            "Your feedback can't be kept now",
            "Probeer het later opnieuw. Met het antwoord is niets mis.",
            "Try again later. Nothing is wrong with the answer."),
    SHUTTING_DOWN(
            503,
            "De assistent stopt",
            "The assistant is stopping",
            "Probeer het zo opnieuw.",
            "Try again in a moment."),
    INTERNAL_ERROR(
            500,
            "Er ging iets mis",
            "Something went wrong",
            "Het ligt niet aan je vraag. Probeer het zo opnieuw.",
            "It isn't your question. Try again in a moment.");

    private final int status;
    private final String dutchTitle;
    private final String englishTitle;
    private final String dutchDetail;
    private final String englishDetail;

    ProblemCode(int status, String dutchTitle, String englishTitle, String dutchDetail, String englishDetail) {
        this.status = status;
        this.dutchTitle = dutchTitle;
        this.englishTitle = englishTitle;
        this.dutchDetail = dutchDetail;
        this.englishDetail = englishDetail;
    }

    /** The name in the contract. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of HTTP that goes with it. */
    public int status() {
        return status;
    }

    /** After how many seconds it is usually worth trying again; empty when the request itself has to change. */
    OptionalLong retryAfterSeconds() {
        return switch (this) {
            case TOO_BUSY -> OptionalLong.of(2);
            case STARTING -> OptionalLong.of(1);
            case BROKEN, FEEDBACK_NOT_KEPT -> OptionalLong.of(30);
            case SHUTTING_DOWN -> OptionalLong.of(5);
            default -> OptionalLong.empty();
        };
    }

    /** What it is called. */
    public String title(Language language) {
        return language == Language.EN ? englishTitle : dutchTitle;
    }

    String detail(Language language, Object... details) {
        return String.format(Locale.ROOT, language == Language.EN ? englishDetail : dutchDetail, details);
    }

    /** The code for a status that the web server itself decided on. */
    public static ProblemCode of(int status) {
        return switch (status) {
            case 404 -> UNKNOWN_ROUTE;
            case 413 -> BODY_TOO_LARGE;
            case 503 -> SHUTTING_DOWN;
            // A method or a version of the protocol that nobody knows is the client's mistake.
            case 501, 505 -> BAD_REQUEST;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
