package nl.wegwijzer.operation;

/** Hears how long the steps of answers take. */
@FunctionalInterface
public interface StageObserver {
    /** Listens to nothing. */
    StageObserver NONE = (stage, nanos) -> {};

    /**
     * A step was taken.
     *
     * @param stage its name, one of a few
     */
    void took(String stage, long nanos);
}
