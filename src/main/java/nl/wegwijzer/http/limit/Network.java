package nl.wegwijzer.http.limit;

import java.net.InetAddress;

/**
 * Some neighbouring addresses.
 *
 * @param address any of them
 * @param bits how many of its bits, from the left, all of them share
 */
public record Network(InetAddress address, int bits) {
    /** Refuses more bits than there are. */
    public Network {
        int most = address.getAddress().length * Byte.SIZE;
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(
                    "a network of " + address.getHostAddress() + " has 0 to " + most + " bits, got " + bits);
        }
    }

    /**
     * Reads a network such as {@code 10.0.0.0/8}, or a single address.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Network parse(String text) {
        int slash = text.indexOf('/');
        String literal = slash < 0 ? text : text.substring(0, slash);
        InetAddress address = IpLiteral.parse(literal).orElseThrow(() -> notANetwork(text));
        if (slash < 0) {
            return new Network(address, address.getAddress().length * Byte.SIZE);
        }
        try {
            return new Network(address, Integer.parseInt(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw notANetwork(text);
        }
    }

    private static IllegalArgumentException notANetwork(String text) {
        return new IllegalArgumentException("a network is like 10.0.0.0/8, or one address, got " + text);
    }

    /** Whether an address is one of them. */
    public boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        for (int i = 0; i < whole; i++) {
            if (ours[i] != theirs[i]) {
                return false;
            }
        }
        int rest = bits % Byte.SIZE;
        return rest == 0 || (ours[whole] ^ theirs[whole]) >> (Byte.SIZE - rest) == 0;
    }
}
