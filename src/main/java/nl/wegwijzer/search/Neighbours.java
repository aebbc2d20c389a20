package nl.wegwijzer.search;

/**
 * How like a question is to those that the guide answers, and to those that lie outside it.
 *
 * @param inside likeness to the questions of the unit that is nearest; 0 when there are none
 * @param outside the same for the questions outside the guide
 * @param familiarity how it sounds by its words: above 0 like a question that the guide answers, below like another
 */
public record Neighbours(double inside, double outside, double familiarity) {
    /** Nothing was searched for. */
    public static final Neighbours NONE = new Neighbours(0, 0, 0);

    /** What of the likeness belongs to the guide: 0 when only the outside is near, 1 when only the guide is. */
    public double share() {
        double near = inside * inside;
        double both = near + outside * outside;
        return both == 0 ? 0 : near / both;
    }
}
