package nl.wegwijzer.http.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as they stand in headers and options. Never asks a name server: what comes in headers is anybody's. */
final class IpLiteral {
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final Pattern IPV4_WITH_PORT = Pattern.compile("([\\d.]+):\\d{1,5}");
    private static final Pattern IPV6_IN_BRACKETS = Pattern.compile("\\[([^]]*)](?::\\d{1,5})?");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int LARGEST_PART = 255;

    private IpLiteral() {}

    /** An address, with or without a port; empty when it is none. */
    static Optional<InetAddress> parse(String text) {
        String address = withoutPort(text.strip());
        Matcher ipv4 = IPV4.matcher(address);
        if (ipv4.matches()) {
            return ipv4(ipv4);
        }
        // With a colon in it Java takes it for a literal or refuses it; without one it would look it up as a name.
        return address.contains(":") && IPV6.matcher(address).matches() ? ipv6(address) : Optional.empty();
    }

    private static String withoutPort(String text) {
        Matcher bracketed = IPV6_IN_BRACKETS.matcher(text);
        if (bracketed.matches()) {
            return bracketed.group(1);
        }
        Matcher withPort = IPV4_WITH_PORT.matcher(text);
        return withPort.matches() ? withPort.group(1) : text;
    }

    private static Optional<InetAddress> ipv4(Matcher parts) {
        byte[] bytes = new byte[4];
        for (int i = 0; i < bytes.length; i++) {
            int part = Integer.parseInt(parts.group(i + 1));
            if (part > LARGEST_PART) {
                return Optional.empty();
            }
            bytes[i] = (byte) part;
        }
        return address(bytes);
    }

    private static Optional<InetAddress> address(byte[] bytes) {
        try {
            return Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 bytes", e);
        }
    }

    private static Optional<InetAddress> ipv6(String address) {
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
