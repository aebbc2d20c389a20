package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One test of a promptfoo file.
 *
 * @param vars the variables that are texts
 * @param metadata an empty object when there is none
 */
record PromptfooTest(int line, Map<String, String> vars, List<PromptfooAssertion> assertions, ObjectNode metadata) {

    PromptfooTest {
        vars = new LinkedHashMap<>(vars);
        assertions = List.copyOf(assertions);
    }
}
