package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds names of persons: by a list of first names, and by the words that people put before a name. */
final class NameFinder {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]*+");
    /** After these the next capitalised word is a name. */
    private static final Set<String> PERSONS = Set.of(
            "leerling",
            "mentorleerling",
            "leerlinge",
            "zoon",
            "dochter",
            "zoontje",
            "dochtertje",
            "broer",
            "broertje",
            "zus",
            "zusje",
            "neef",
            "nicht",
            "vriend",
            "vriendin",
            "klasgenoot",
            "klasgenote",
            "meneer",
            "mevrouw",
            "dhr",
            "mevr",
            "mw",
            "juf",
            "meester",
            "oom",
            "tante",
            "jongen",
            "meisje",
            "kind",
            "collega",
            "pupil",
            "student",
            "son",
            "daughter",
            "brother",
            "sister",
            "friend",
            "mister",
            "mr",
            "mrs",
            "ms",
            "miss",
            "vader",
            "moeder",
            "ex",
            "docent",
            "mentor");

    /** After these a surname may begin with a small word: "mevrouw de Boer". */
    private static final Set<String> TITLES =
            Set.of("meneer", "mevrouw", "dhr", "mevr", "mw", "juf", "meester", "mister", "mr", "mrs", "ms", "miss");

    private static final Set<String> NAMING =
            Set.of("heet", "heette", "genaamd", "named", "called", "naam", "name", "noem");
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "der", "den", "ten", "ter", "te", "el", "al", "ben", "von", "bin", "in", "'t", "het", "ait",
            "aït");
    private static final Pattern AFTER_NAMING = Pattern.compile("(?i)(?:is|:|me|ik|hij|zij|ze)");

    private final NameLists lists;

    NameFinder(NameLists lists) {
        this.lists = lists;
    }

    List<PersonalSpan> in(String message) {
        List<MatchResult> words = WORD.matcher(message).results().toList();
        List<PersonalSpan> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (beginsName(message, words, i)) {
                int last = lastOfName(message, words, i);
                found.add(new PersonalSpan(words.get(i).start(), words.get(last).end(), PersonalDataKind.NAME));
                i = last + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    private boolean beginsName(String message, List<MatchResult> words, int i) {
        String word = words.get(i).group();
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (isNever(word)) {
            return false;
        }
        if (afterNamingWord(message, words, i)) {
            return capital ? !isAcronym(word) : isFirstName(word);
        }
        if (i > 0
                && joined(message, words, i - 1)
                && PERSONS.contains(lower(words.get(i - 1).group()))) {
            return capital ? !isAcronym(word) : isClear(word);
        }
        if (!capital) {
            return i > 0
                    && joined(message, words, i - 1)
                    && TITLES.contains(lower(words.get(i - 1).group()))
                    && PARTICLES.contains(word)
                    && surnameEnd(message, words, i) > i;
        }
        return isClear(word) || isInitial(message, words, i) || hasSurname(message, words, i);
    }

    /** "heet Sanne", "haar naam is Sanne", "genaamd Sanne". */
    private static boolean afterNamingWord(String message, List<MatchResult> words, int i) {
        int before = i - 1;
        while (before >= 0
                && i - before <= 2
                && AFTER_NAMING.matcher(words.get(before).group()).matches()) {
            before--;
        }
        return before >= 0
                && NAMING.contains(lower(words.get(before).group()))
                && !message.substring(words.get(before).end(), words.get(i).start())
                        .contains(".");
    }

    /** "S. de Vries". */
    private static boolean isInitial(String message, List<MatchResult> words, int i) {
        int end = words.get(i).end();
        return words.get(i).group().length() == 1
                && end < message.length()
                && message.charAt(end) == '.'
                && surnameEnd(message, words, i) > i;
    }

    /** "Jaap de Vries", for a first name that the list doesn't hold; not at a place where any word has a capital. */
    private boolean hasSurname(String message, List<MatchResult> words, int i) {
        int last = surnameEnd(message, words, i);
        return last > i + 1
                && !isAcronym(words.get(i).group())
                && !isNever(words.get(last).group());
    }

    private int lastOfName(String message, List<MatchResult> words, int first) {
        int last = surnameEnd(message, words, first);
        if (last > first
                && !isNever(words.get(last).group())
                && !isAcronym(words.get(last).group())) {
            return last;
        }
        return first;
    }

    /** The index of the surname behind a first name, particles passed over; the first name's own when there is none. */
    private static int surnameEnd(String message, List<MatchResult> words, int first) {
        int next = first + 1;
        while (next < words.size()
                && joined(message, words, next - 1)
                && PARTICLES.contains(words.get(next).group())) {
            next++;
        }
        boolean surname = next < words.size()
                && joined(message, words, next - 1)
                && Character.isUpperCase(words.get(next).group().charAt(0));
        return surname ? next : first;
    }

    /** Whether only a space, or the dot of an initial or title, stands between a word and the next. */
    private static boolean joined(String message, List<MatchResult> words, int i) {
        String between = message.substring(words.get(i).end(), words.get(i + 1).start());
        boolean shortWord = words.get(i).group().length() <= 4;
        return between.equals(" ") || (shortWord && (between.equals(". ") || between.equals(".")));
    }

    private boolean isFirstName(String word) {
        return lists.isFirstName(word) || lists.isFirstName(withoutGenitive(word));
    }

    private boolean isClear(String word) {
        return lists.clear().contains(lower(word)) || lists.clear().contains(withoutGenitive(word));
    }

    private boolean isNever(String word) {
        return lists.never().contains(lower(word));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "Sannes". */
    private static String withoutGenitive(String word) {
        String lower = lower(word);
        return lower.endsWith("s") && lower.length() > 3 ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
