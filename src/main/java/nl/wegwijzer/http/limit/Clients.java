package nl.wegwijzer.http.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells clients apart by their address. Of what proxies write into headers only what a trusted one wrote is believed. */
public final class Clients {
    private static final int IPV6_BYTES_OF_A_CLIENT = 7;

    private final List<Network> trusted;

    /** With the networks of the proxies that stand before the server. */
    public Clients(List<Network> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /**
     * Where a request really comes from: the last hop that isn't a trusted proxy.
     *
     * @param remote the address at the other end of the connection
     * @param forwardedFor all values of {@code X-Forwarded-For} in their order, or the hops of {@code Forwarded}
     */
    public InetAddress addressOf(InetAddress remote, List<String> forwardedFor) {
        InetAddress client = remote;
        for (String hop : latestFirst(forwardedFor)) {
            if (!trusts(client)) {
                break;
            }
            Optional<InetAddress> before = IpLiteral.parse(hop);
            if (before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        return client;
    }

    private static List<String> latestFirst(List<String> forwardedFor) {
        List<String> hops = forwardedFor.isEmpty()
                ? List.of()
                : List.of(String.join(",", forwardedFor).split(",", -1));
        List<String> reversed = new ArrayList<>(hops);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Whether somebody at this address may say on whose behalf it asks. */
    public boolean trusts(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    /** The same for an address as text. */
    public boolean trusts(@Nullable String remote) {
        return remote != null && IpLiteral.parse(remote).filter(this::trusts).isPresent();
    }

    /** One name per client, for an address as text; what is no address is a client of its own. */
    public String keyOf(@Nullable String remote, List<String> forwardedFor) {
        if (remote == null) {
            return "";
        }
        return IpLiteral.parse(remote)
                .map(address -> keyOf(addressOf(address, forwardedFor)))
                .orElse(remote);
    }

    /** One name per client. A single subscriber has at least 2^72 addresses of IPv6: they count as one client. */
    static String keyOf(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        byte[] bytes = address.getAddress();
        StringBuilder key = new StringBuilder("6:");
        for (int i = 0; i < IPV6_BYTES_OF_A_CLIENT; i++) {
            key.append(Character.forDigit(bytes[i] >> 4 & 0xF, 16)).append(Character.forDigit(bytes[i] & 0xF, 16));
        }
        return key.toString();
    }
}
