package nl.wegwijzer.evaluation.exchange;

import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.testset.TestSet;

/** Cases with every field, and with texts that careless writers of YAML and CSV break. */
public final class RichCases {
    private RichCases() {}

    /** The set. */
    public static TestSet set() {
        return Runs.set(
                "name: rich-dev",
                "cases:",
                "- id: full",
                "  group: ouders-1",
                "  lang: nl",
                "  question: \"Hoe betrek ik ouders; ook \\\"moeilijke\\\"?\\nEn wanneer, meneer?\"",
                "  expect:",
                "    outcome: answered",
                "    lang: nl",
                "    citations:",
                "      required: ['3.1', 3-tip]",
                "      any: ['3.2']",
                "      allowed: [3.1-praktijk, '3.2', '3.1']",
                "      forbidden: ['3.10']",
                "      closed: true",
                "      first: ['3.1']",
                "    relevance: {'3.1': 2, 3-tip: 1, '3.2': 0}",
                "    nuggets:",
                "    - {id: n1, vital: true, any_of: ['binnen een week', 're:\\b7 dagen\\b']}",
                "    - {id: n2, all_of: [ouders, \"school;huis\"], none_of: ['nooit']}",
                "    must_contain: ['7 dagen', 're:\\b(mentor|docent)en?\\b', 'één, twee']",
                "    must_not_contain: ['=HYPERLINK', '- x']",
                "    interventions: [Kanjertraining]",
                "  must_pass: true",
                "  severity: safety",
                "  tags: [mentor, how-to]",
                "  reviewed_by: [Anna de Vries]",
                "  generated: true",
                "- {id: bare, question: \"null\"}",
                "- {id: formula, question: \"=1+1\"}",
                "- {id: english, lang: en, question: \"'s ochtends: #yes\", expect: {outcome: small_talk}}",
                "- {id: german, lang: de, question: \"Ja?\", expect: {outcome: out_of_scope}}");
    }
}
