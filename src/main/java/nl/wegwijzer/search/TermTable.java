package nl.wegwijzer.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * A number for each term of an index, kept beside it and read as it lies: no start has to make anything of ten thousand terms. It
 * holds hashes instead of terms; that a term which isn't there is taken for one that is happens once in some billion times.
 */
final class TermTable {
    private static final String FILE = "terms";

    /** FNV-1a, 64 bits (Fowler, Noll and Vo; RFC 9923). */
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** Half of the hash, and the number in the other half; 0 where nothing is. The length is a power of two. */
    private final long[] slots;

    private TermTable(long[] slots) {
        this.slots = slots;
    }

    /**
     * Writes a table beside an index.
     *
     * @param numbers of the terms by their keys, each above 0
     */
    static void write(Map<String, Integer> numbers, Directory directory) throws IOException {
        TermTable table = new TermTable(new long[Integer.highestOneBit(numbers.size() + 1) << 2]);
        numbers.forEach(table::put);
        try (IndexOutput output = directory.createOutput(FILE, IOContext.DEFAULT)) {
            output.writeInt(table.slots.length);
            ByteBuffer bytes = ByteBuffer.allocate(table.slots.length * Long.BYTES);
            bytes.asLongBuffer().put(table.slots);
            output.writeBytes(bytes.array(), bytes.capacity());
        }
    }

    static TermTable read(Directory directory) throws IOException {
        try (IndexInput input = directory.openInput(FILE, IOContext.READONCE)) {
            long[] slots = new long[input.readInt()];
            byte[] bytes = new byte[slots.length * Long.BYTES];
            input.readBytes(bytes, 0, bytes.length);
            ByteBuffer.wrap(bytes).asLongBuffer().get(slots);
            return new TermTable(slots);
        }
    }

    /** The key of a term among those of one kind. */
    static String key(char kind, String term) {
        return kind + term;
    }

    private void put(String key, int number) {
        long hash = hash(key.charAt(0), key.substring(1));
        slots[place(hash)] = (hash & 0xffffffff00000000L) | number;
    }

    /** The number of a term; 0 when it isn't there. */
    int numberOf(char kind, String term) {
        return (int) slots[place(hash(kind, term))];
    }

    /** Where a term is, or would be. */
    private int place(long hash) {
        int place = (int) hash & (slots.length - 1);
        while (slots[place] != 0 && slots[place] >>> Integer.SIZE != hash >>> Integer.SIZE) {
            place = (place + 1) & (slots.length - 1);
        }
        return place;
    }

    private static long hash(char kind, String term) {
        long hash = (OFFSET_BASIS ^ kind) * PRIME;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * PRIME;
        }
        // The upper half of the product is well mixed, the lower isn't.
        return hash ^ (hash >>> Integer.SIZE);
    }
}
