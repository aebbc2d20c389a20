package nl.wegwijzer.evaluation.testset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijzer.guide.Fingerprint;

/**
 * Questions with what is expected of their replies.
 *
 * @param name such as {@code wegwijzer-dev}; of a set whose name ends in {@code test} no single case is ever shown
 */
public record TestSet(String name, List<TestCase> cases) {
    private static final String HIDDEN = "test";

    /** Copies the list. */
    public TestSet {
        cases = List.copyOf(cases);
    }

    /** Changes with every change of a case, not with comments or layout. */
    public Fingerprint hash() {
        return Fingerprint.of(cases.stream().map(TestCase::canonical).collect(Collectors.joining("\n")));
    }

    /** The part after the name's last hyphen: {@code dev}, {@code test}, or the whole name. */
    public String split() {
        return split(name);
    }

    /** Whether only aggregates may be shown. */
    public boolean isHidden() {
        return isHidden(name);
    }

    /** Whether of the set with this name only aggregates may be shown. */
    public static boolean isHidden(String name) {
        return split(name).equals(HIDDEN);
    }

    /** The case with this id. */
    public Optional<TestCase> testCase(String id) {
        return cases.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static String split(String name) {
        return name.substring(name.lastIndexOf('-') + 1);
    }
}
