package nl.wegwijzer.evaluation.comparison;

/**
 * How far two runs agree case by case.
 *
 * @param cases with a usable reply in both
 * @param identical of those, with the same outcome and the same cited passages
 * @param passedBoth of those, that passed in both runs
 */
public record Repeatability(int cases, int identical, int passedBoth) {}
