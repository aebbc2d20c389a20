package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The Lucene query for the words of a question: for each word the best of its variants, over title and body together
 * (BM25F), and at a low weight its 4-grams, which still meet when a word is misspelt or part of a compound.
 */
final class LexicalQuery {
    private static final float TITLE = 1.5f;
    private static final float GRAMS = 0.05f;
    private static final float TIE = 0.2f;
    private static final int MOST_GRAMS = 120;

    private LexicalQuery() {}

    static Query of(List<QueryWord> words, TextAnalysis analysis) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Set<String> grams = new LinkedHashSet<>();
        for (QueryWord word : words) {
            query.add(best(word), BooleanClause.Occur.SHOULD);
            if (!word.general()) {
                grams.addAll(analysis.grams(word.text()));
            }
        }
        grams.stream()
                .limit(MOST_GRAMS)
                .forEach(gram -> query.add(
                        new BoostQuery(new TermQuery(new Term(Fields.GRAMS, gram)), GRAMS),
                        BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private static Query best(QueryWord word) {
        List<Query> variants = new ArrayList<>();
        for (Variant variant : word.variants()) {
            variants.add(query(variant, (float) word.weight()));
        }
        return new DisjunctionMaxQuery(variants, TIE);
    }

    private static Query query(Variant variant, float weight) {
        BooleanQuery.Builder terms = new BooleanQuery.Builder();
        for (SearchTerm term : variant.terms()) {
            terms.add(fields(term), BooleanClause.Occur.SHOULD);
        }
        float boost = (float) (weight * variant.strength() / variant.terms().size());
        return new BoostQuery(terms.build(), boost);
    }

    private static Query fields(SearchTerm term) {
        return new CombinedFieldQuery.Builder(term.stem())
                .addField(Fields.body(term.language()))
                .addField(Fields.title(term.language()), TITLE)
                .build();
    }
}
