package nl.wegwijzer.http;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.testing.Knowledge;

/** The assistant over the real guide, opened once for all tests of this package. */
final class RealApplication {
    private static final Application APPLICATION = Application.open(
            Knowledge.prepared(new Settings(Path.of("knowledge"), Optional.empty())), InstantSource.system());

    private RealApplication() {}

    static Backend backend() {
        return Backend.of(APPLICATION.assistant(), APPLICATION.retriever());
    }
}
