package nl.wegwijzer.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** An open index of one guide. Immutable; may be used by many threads. */
public final class PassageIndex implements Closeable {
    private final Guide guide;
    private final Directory directory;
    private final DirectoryReader reader;
    private final List<Unit> units;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Coverage.Range> ranges = new ArrayList<>();
    private final List<Integer> unitOfPassage = new ArrayList<>();
    private final List<Integer> documents = new ArrayList<>();
    private final Frequencies frequencies;
    private final UnitSound sound;

    /** Opens an index that was built for this very guide. */
    PassageIndex(Guide guide, Directory directory, TextAnalysis analysis) throws IOException {
        this(guide, directory, directory, analysis);
    }

    /**
     * The same.
     *
     * @param beside where the files lie that aren't Lucene's; they are read at once
     */
    PassageIndex(Guide guide, Directory directory, Directory beside, TextAnalysis analysis) throws IOException {
        this.guide = guide;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.units = Unit.of(guide);
        int[] counts = IndexBuilder.documents(reader);
        int document = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            int from = document;
            for (Passage passage : units.get(unit).passages()) {
                passages.add(passage);
                unitOfPassage.add(unit);
                documents.add(document);
                document += counts[passages.size() - 1];
            }
            ranges.add(new Coverage.Range(from, document));
        }
        this.frequencies = Frequencies.read(beside, reader.numDocs());
        this.sound = UnitSound.read(analysis, units, beside);
    }

    /** The guide that it was built from. */
    public Guide guide() {
        return guide;
    }

    /** The units, in the order of the guide. */
    public List<Unit> units() {
        return units;
    }

    /** How many documents it holds. */
    public int documents() {
        return reader.numDocs();
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return new IndexSearcher(reader);
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    Passage passage(int position) {
        return passages.get(position);
    }

    /** The document of a passage's own text; those of its questions follow it. */
    int documentOf(int position) {
        return documents.get(position);
    }

    /** How common the terms are. */
    Frequencies frequencies() {
        return frequencies;
    }

    /** The words that it knows. */
    Vocabulary vocabulary() {
        return new Vocabulary(frequencies);
    }

    /** Tells for which unit a question sounds meant. */
    UnitSound sound() {
        return sound;
    }

    /** The passage that a document belongs to; empty for what lies outside the guide. */
    OptionalInt passageOf(int document) {
        if (document >= ranges.getLast().to()) {
            return OptionalInt.empty();
        }
        int found = Collections.binarySearch(documents, document);
        return OptionalInt.of(found >= 0 ? found : -found - 2);
    }

    /** The passages in whose own text a term stands. */
    List<Passage> passagesWith(SearchTerm term) {
        List<Passage> found = new ArrayList<>();
        try {
            PostingsEnum postings = MultiTerms.getTermPostingsEnum(
                    reader, Fields.body(term.language()), new BytesRef(term.stem()), PostingsEnum.NONE);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int position = Collections.binarySearch(documents, postings.docID());
                if (position >= 0) {
                    found.add(passages.get(position));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Whether editors wrote questions for a unit. */
    boolean hasQuestions(int unit) {
        return units.get(unit).hasQuestions();
    }

    int unitOf(int position) {
        return unitOfPassage.get(position);
    }

    Coverage.Range range(int unit) {
        return ranges.get(unit);
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
