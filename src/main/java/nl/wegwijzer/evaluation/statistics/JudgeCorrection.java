package nl.wegwijzer.evaluation.statistics;

/** What share really passes when a judge whose errors are known says how many do (Rogan and Gladen). */
public final class JudgeCorrection {
    private JudgeCorrection() {}

    /**
     * The corrected share, within 0 and 1.
     *
     * @throws IllegalArgumentException when the judge is no better than chance
     */
    public static double corrected(double observed, double sensitivity, double specificity) {
        double skill = sensitivity + specificity - 1;
        if (skill <= 0) {
            throw new IllegalArgumentException("a judge with sensitivity " + sensitivity + " and specificity "
                    + specificity + " is no better than chance; its verdicts can't be corrected");
        }
        return Math.clamp((observed + specificity - 1) / skill, 0.0, 1.0);
    }
}
