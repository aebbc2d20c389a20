package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds personal data that has a shape of its own: addresses, numbers, dates. */
final class NumberFinder {
    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\w.%+-])[\\w.%+-]{1,64}+(?<!\\.)@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");
    /** Dutch numbers of persons; 0800, 0900 and 088 are those of organisations. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w.+])(?:(?:\\+|00)31[ -]?(?:\\(0\\)[ -]?)?[1-7](?:[ .-]?\\d){8}"
                    + "|0[1-7](?:[ .-]{0,2}\\d){8}|\\+(?!31)\\d{1,3}(?:[ -]?\\d){7,12})(?![\\w])");

    private static final Pattern NINE_DIGITS = Pattern.compile(
            "(?<![\\w.+])(?:\\d{9}|\\d{3}([ .-])\\d{3}\\1\\d{3}|\\d{4}([ .-])\\d{2}\\2\\d{3})(?![\\w])");
    private static final Pattern NAMED_BSN = Pattern.compile(
            "(?i)\\b(?:bsn|burgerservicenummer|sofinummer)(?:-?nummer)?[ :]{0,3}(?:is |van \\w{1,15} is )?(\\d[\\d .-]{6,12}\\d)");

    private static final String MONTHS =
            "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|apr(?:il)?|mei|may|jun[ie]?"
                    + "|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String BIRTH_YEAR = "(?:19[3-9]\\d|20[01]\\d)";
    private static final Pattern BIRTH_DATE =
            Pattern.compile("(?i)(?<![\\w.-])(?:\\d{1,2}([-/. ])\\d{1,2}\\1" + BIRTH_YEAR
                    + "|" + BIRTH_YEAR + "-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|e)? " + MONTHS + "\\.? " + BIRTH_YEAR
                    + "|" + MONTHS
                    + " \\d{1,2}(?:st|nd|rd|th)?,? " + BIRTH_YEAR + ")(?![\\w])");
    private static final Pattern BORN_ON = Pattern.compile(
            "(?i)\\b(?:geboren|geboortedatum|geb\\.?|born|date of birth|dob|jarig|birthday)(?: is)?(?: op| on)?[ :]{1,3}"
                    + "(\\d{1,2}[-/. ]\\d{1,2}(?:[-/. ]\\d{2,4})?|\\d{1,2} " + MONTHS + "(?: \\d{2,4})?)(?![\\w])");

    private static final String HOUSE = " {1,2}\\d{1,4}(?: ?[a-zA-Z])?(?![\\w-])";
    private static final Pattern STREET = Pattern.compile(
            "(?<![\\p{L}])(?:\\p{Lu}[\\p{L}.]{1,15} ){0,2}\\p{L}{2,25}(?:straat|laan|weg|plein|kade|gracht|dijk|singel|hof|pad|steeg"
                    + "|dreef|plantsoen|baan|lei|street|road|avenue)"
                    + HOUSE);
    private static final Pattern LIVES_AT =
            Pattern.compile("(?i:woont|woon|wonen|adres|lives|live)(?i: is| op| aan| at| in){0,2}:? (?i:de |het )?"
                    + "(\\p{Lu}[\\p{L}.]{1,25}(?: [\\p{L}.]{2,20}){0,2}" + HOUSE + ")");
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\w])[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\\w])(?: \\p{Lu}\\p{Ll}{2,20})?");

    private NumberFinder() {}

    static List<PersonalSpan> in(String message) {
        List<PersonalSpan> found = new ArrayList<>();
        add(EMAIL, 0, message, PersonalDataKind.EMAIL, found);
        add(NAMED_BSN, 1, message, PersonalDataKind.BSN, found);
        NINE_DIGITS
                .matcher(message)
                .results()
                .filter(match -> passesElevenTest(match.group()))
                .forEach(match -> found.add(span(match, 0, PersonalDataKind.BSN)));
        add(PHONE, 0, message, PersonalDataKind.PHONE, found);
        add(BORN_ON, 1, message, PersonalDataKind.BIRTH_DATE, found);
        add(BIRTH_DATE, 0, message, PersonalDataKind.BIRTH_DATE, found);
        add(STREET, 0, message, PersonalDataKind.ADDRESS, found);
        add(LIVES_AT, 1, message, PersonalDataKind.ADDRESS, found);
        add(POSTCODE, 0, message, PersonalDataKind.ADDRESS, found);
        return found;
    }

    /** The check of a BSN: nine times the first digit and so on to twice the eighth, less the last, divides by eleven. */
    static boolean passesElevenTest(String number) {
        String digits = number.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = i == digits.length() - 1 ? -1 : digits.length() - i;
            sum += weight * Character.digit(digits.charAt(i), 10);
        }
        return digits.length() == 9 && sum > 0 && sum % 11 == 0;
    }

    private static void add(
            Pattern pattern, int group, String message, PersonalDataKind kind, List<PersonalSpan> found) {
        pattern.matcher(message).results().forEach(match -> found.add(span(match, group, kind)));
    }

    private static PersonalSpan span(MatchResult match, int group, PersonalDataKind kind) {
        return new PersonalSpan(match.start(group), match.end(group), kind);
    }
}
