package nl.wegwijzer.http.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OriginsTest {
    private final Origins origins = new Origins(Optional.empty(), List.of());

    @Test
    void allowsProgramsAndItsOwnPages() {
        assertThat(origins.allows(null, "school.example")).isTrue();
        assertThat(origins.allows("http://localhost:8080", "localhost:8080")).isTrue();
        assertThat(origins.allows("https://School.example", "school.example")).isTrue();
        assertThat(origins.allows("https://school.example", "school.example:443"))
                .isTrue();
    }

    @Test
    void refusesEveryOther() {
        assertThat(origins.allows("https://evil.example", "school.example")).isFalse();
        assertThat(origins.allows("http://localhost:8081", "localhost:8080")).isFalse();
        assertThat(origins.allows("null", "school.example")).isFalse();
        assertThat(origins.allows("", "school.example")).isFalse();
        assertThat(origins.allows("https://school.example.evil.example", "school.example"))
                .isFalse();
        assertThat(origins.allows("https://school.example", null)).isFalse();
    }

    @Test
    void allowsTheListToo() {
        var listed = new Origins(Optional.empty(), List.of("https://www.School.example:443"));

        assertThat(listed.allows("https://www.school.example", "wegwijzer.example"))
                .isTrue();
        assertThat(listed.isOther("https://www.school.example")).isTrue();
        assertThat(listed.allows("http://www.school.example", "wegwijzer.example"))
                .isFalse();
        assertThat(listed.allows("https://school.example", "wegwijzer.example")).isFalse();
        assertThat(listed.frameAncestors()).isEqualTo("'self' https://www.school.example");
    }

    @Test
    void allowsThePublicAddressWhateverTheProxyCallsTheServer() {
        var behindProxy = new Origins(Optional.of(URI.create("https://school.example/wegwijzer")), List.of());

        assertThat(behindProxy.allows("https://school.example", "127.0.0.1:8080"))
                .isTrue();
        assertThat(behindProxy.allows("http://school.example", "127.0.0.1:8080"))
                .isFalse();
    }
}
