package nl.wegwijzer.evaluation.exchange.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.evaluation.source.Problems;

/** A cell that isn't empty, with its place. What it can't hold becomes a problem. */
record Cell(int line, int column, String heading, String text, Problems problems) {
    private static final List<String> YES = List.of("true", "waar", "ja", "yes", "x", "1");
    private static final List<String> NO = List.of("false", "onwaar", "nee", "no", "0");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final String MONTH = "(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)";
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}-(?:" + MONTH + "|\\d{1,2}-\\d{2,4})|" + MONTH + "-\\d{1,2}");
    private static final Pattern COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");
    private static final Pattern GRADE = Pattern.compile("(\\S+?)\\s*[=:]\\s*(\\d{1,3})");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    boolean flag() {
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            wrong("true or false (ja or nee) was expected, not \"" + text + "\"");
        }
        return YES.contains(word);
    }

    /** Texts, one a line; or between double bars, when one of them has lines of its own. */
    ArrayNode texts() {
        return items(text.split(text.contains("||") ? "\\s*\\|\\|\\s*" : "\n"));
    }

    /** Words between commas, semicolons or lines. */
    ArrayNode words() {
        return items(text.split("[,;|\n]"));
    }

    /** Numbers and ids of the guide. */
    ArrayNode names() {
        if (COMMA.matcher(text).matches()) {
            wrong("write " + text.replace(',', '.') + " with a full stop, or two numbers with a space between them");
        }
        ArrayNode names = items(BETWEEN.split(text));
        names.forEach(name -> check(name.asText()));
        return names;
    }

    /** Grades of numbers and ids, such as {@code 3.1=2 3.2=1}. */
    ObjectNode grades() {
        ObjectNode grades = JsonNodeFactory.instance.objectNode();
        for (String part : BETWEEN.splitAsStream(text.strip()).toList()) {
            Matcher grade = GRADE.matcher(part);
            if (grade.matches()) {
                check(grade.group(1));
                grades.put(grade.group(1), Integer.parseInt(grade.group(2)));
            } else {
                wrong("grades such as 3.1=2 3.2=1 were expected, not \"" + part + "\"");
            }
        }
        return grades;
    }

    /** A list that was written as JSON. */
    JsonNode json() {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isArray()) {
                return node;
            }
            wrong("a list such as [{\"id\":\"n1\",\"any_of\":[\"…\"]}] was expected");
        } catch (JsonProcessingException e) {
            wrong("a list in JSON was expected: " + e.getOriginalMessage());
        }
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Notes that the cell holds something else than it should. */
    void wrong(String expected) {
        problems.add(line, "column " + column + " (" + heading + "): " + expected);
    }

    private void check(String name) {
        if (DATE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            wrong("\"" + name + "\" looks like a date that a spreadsheet program made of a number such as 3.1; set the"
                    + " column's format to text and write the number again");
        } else if (!NAME.matcher(name).matches()) {
            wrong("a number such as 3.1 or an id such as 3.1-praktijk was expected, not \"" + name + "\"");
        }
    }

    private static ArrayNode items(String[] parts) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (String part : parts) {
            if (!part.isBlank()) {
                items.add(part.strip());
            }
        }
        return items;
    }
}
