package nl.wegwijzer.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientsTest {
    private final Clients clients = new Clients(
            Stream.of("10.0.0.0/8", "127.0.0.1", "fd00::/8").map(Network::parse).toList());

    @Test
    void withoutAProxyTheConnectionSaysWhoItIs() {
        assertThat(clients.keyOf("203.0.113.7", List.of())).isEqualTo("203.0.113.7");
    }

    @Test
    void nobodyButATrustedProxyIsBelieved() {
        assertThat(clients.keyOf("203.0.113.7", List.of("198.51.100.1"))).isEqualTo("203.0.113.7");
        assertThat(clients.keyOf("127.0.0.1", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
    }

    @Test
    void whatTheClientWroteBeforeItsProxyIsNotBelieved() {
        assertThat(clients.keyOf("127.0.0.1", List.of("1.1.1.1, 198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(clients.keyOf("127.0.0.1", List.of("1.1.1.1", "198.51.100.1, 10.2.3.4")))
                .as("through two trusted proxies, and in two headers")
                .isEqualTo("198.51.100.1");
    }

    @Test
    void behindTrustedProxiesOnlyTheFarthestIsTheClient() {
        assertThat(clients.keyOf("127.0.0.1", List.of("10.1.1.1, 10.2.2.2"))).isEqualTo("10.1.1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "unknown",
                "_hidden",
                "cafe.de",
                "300.1.1.1",
                "1.2.3",
                "1234",
                "[",
                "::1%lo",
                "1.2.3.4x",
                "<x>"
            })
    void whatIsNoAddressIsNotBelieved(String forwarded) {
        assertThat(clients.keyOf("127.0.0.1", List.of(forwarded))).isEqualTo("127.0.0.1");
        assertThat(IpLiteral.parse(forwarded)).isEmpty();
    }

    @Test
    void addressesWithPortsAndBracketsAreRead() {
        assertThat(clients.keyOf("127.0.0.1", List.of("198.51.100.1:4711"))).isEqualTo("198.51.100.1");
        assertThat(clients.keyOf("[fd00::1]", List.of("[2001:db8:1:2::9]:443"))).isEqualTo("6:20010db8000100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "for=198.51.100.1 | 198.51.100.1",
                "For=198.51.100.1;proto=https;by=10.0.0.1 | 198.51.100.1",
                "proto=http;for=\"198.51.100.1:4711\" | 198.51.100.1",
                "for=1.1.1.1, for=198.51.100.1, for=10.2.3.4 | 198.51.100.1",
                "for=\"[2001:db8:1:2::9]:443\" | 6:20010db8000100",
                "for=\"1.1.1.1, for=2.2.2.2, for=198.51.100.1 | 198.51.100.1",
                "for=198.51.100.1, for=\"oops | 127.0.0.1",
                "for=198.51.100.1, proto=https | 127.0.0.1",
                "for=198.51.100.1, nonsense, for=10.2.3.4 | 10.2.3.4",
                "for=unknown | 127.0.0.1",
                "for=_hidden | 127.0.0.1",
                "for= | 127.0.0.1",
                "nonsense | 127.0.0.1"
            })
    void theHeaderOfRfc7239SaysWhoAsks(String forwarded, String client) {
        assertThat(clients.keyOf("127.0.0.1", ProxyHeader.FORWARDED.hops(List.of(forwarded))))
                .isEqualTo(client);
    }

    @Test
    void oneSubscriberOfIpv6IsOneClient() {
        assertThat(clients.keyOf("2001:db8:1:2::1", List.of()))
                .isEqualTo(clients.keyOf("2001:db8:1:2:ffff::2", List.of()))
                .isEqualTo(clients.keyOf("2001:db8:1:3::1", List.of()))
                .isNotEqualTo(clients.keyOf("2001:db8:2:2::1", List.of()));
        assertThat(clients.keyOf("::ffff:198.51.100.1", List.of())).isEqualTo("198.51.100.1");
    }

    @Test
    void networksAreReadOrRefused() {
        assertThat(Network.parse("192.168.4.0/22")
                        .contains(Network.parse("192.168.7.255").address()))
                .isTrue();
        assertThat(Network.parse("192.168.4.0/22")
                        .contains(Network.parse("192.168.8.0").address()))
                .isFalse();
        assertThat(Network.parse("0.0.0.0/0").contains(Network.parse("8.8.8.8").address()))
                .isTrue();
        assertThat(Network.parse("0.0.0.0/0").contains(Network.parse("::1").address()))
                .isFalse();
        for (String wrong :
                List.of("", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0/8", "::/129")) {
            assertThatThrownBy(() -> Network.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
