package nl.wegwijzer.evaluation.judge;

/**
 * A model that judges.
 *
 * @param version its name, and the hash of what it is told: a verdict of another one is another verdict
 * @param fresh whether asking again may give another verdict; a recording says the same every time
 */
public record JudgingModel(String version, Judge judge, boolean fresh) {}
