package nl.wegwijzer.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Leaves a model alone that fails again and again: readers needn't wait for what won't come. After a rest one call is let
 * through; it decides.
 */
final class Breaker {
    private static final int PATIENCE = 4;
    private static final Duration REST = Duration.ofSeconds(30);

    private final InstantSource clock;
    private int failures;
    private Instant restsUntil = Instant.MIN;
    private boolean probing;

    Breaker(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether a call may be made. Each true needs one of the three below. */
    synchronized boolean allows() {
        if (failures < PATIENCE) {
            return true;
        }
        if (probing || clock.instant().isBefore(restsUntil)) {
            return false;
        }
        probing = true;
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
        probing = false;
    }

    /**
     * A wrong key doesn't mend itself: one failure is enough then. A call that was declined says nothing about the next one:
     * nobody's questions may keep a model from answering those of others.
     */
    synchronized void failed(ModelException.Kind kind) {
        probing = false;
        switch (kind) {
            case REFUSED -> {
                return;
            }
            case MISCONFIGURED -> failures = PATIENCE;
            case RETRY -> failures = Math.min(PATIENCE, failures + 1);
        }
        if (failures >= PATIENCE) {
            restsUntil = clock.instant().plus(REST);
        }
    }

    /** The call ended without saying anything about the model. */
    synchronized void undecided() {
        probing = false;
    }
}
