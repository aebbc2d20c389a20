package nl.wegwijzer.evaluation.exchange.promptfoo;

/** What can be done with promptfoo's assertions. */
enum AssertionKind {
    /** Becomes an expectation about words, or the outcome. */
    DETERMINISTIC,
    /** Our own export writes verdicts so. */
    SCHEMA,
    /** Code; never run. */
    SCRIPT,
    /** Needs a model. */
    MODEL,
    /** Decided without a model, but no case has a field for it. */
    FOREIGN,
    /** Not a type of promptfoo, as far as we know. */
    UNKNOWN;

    /** The kind of a type without {@code not-}. */
    static AssertionKind of(String type) {
        return switch (type) {
            case "equals",
                    "contains",
                    "icontains",
                    "contains-any",
                    "contains-all",
                    "icontains-any",
                    "icontains-all",
                    "regex",
                    "starts-with",
                    "is-refusal" -> DETERMINISTIC;
            case "is-json" -> SCHEMA;
            case "javascript", "python", "ruby", "webhook" -> SCRIPT;
            case "llm-rubric",
                    "factuality",
                    "model-graded-factuality",
                    "g-eval",
                    "model-graded-closedqa",
                    "context-faithfulness",
                    "context-recall",
                    "context-relevance",
                    "answer-relevance",
                    "conversation-relevance",
                    "similar",
                    "classifier",
                    "moderation",
                    "select-best",
                    "max-score",
                    "search-rubric",
                    "agent-rubric",
                    "trajectory:goal-success",
                    "pi" -> MODEL;
            case "contains-json",
                    "levenshtein",
                    "rouge-n",
                    "bleu",
                    "gleu",
                    "meteor",
                    "word-count",
                    "latency",
                    "cost",
                    "perplexity",
                    "perplexity-score",
                    "contains-html",
                    "contains-sql",
                    "contains-xml",
                    "is-html",
                    "is-sql",
                    "is-xml",
                    "is-valid-function-call",
                    "is-valid-openai-function-call",
                    "is-valid-openai-tools-call",
                    "finish-reason",
                    "guardrails",
                    "tool-call-f1" -> FOREIGN;
            default -> UNKNOWN;
        };
    }
}
