package nl.wegwijzer.evaluation.statistics;

/** The start of chance: fixed for each name, so that a new metric doesn't change another's figures. */
public final class Seed {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Seed() {}

    /** Of a metric's name (FNV-1a). */
    public static long of(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
