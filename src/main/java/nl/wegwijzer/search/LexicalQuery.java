package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * The Lucene query for the words of a question: for each word the best of its variants, over title and body together
 * (BM25F).
 */
final class LexicalQuery {
    private static final float TITLE = 1.5f;
    private static final float TIE = 0.2f;

    private LexicalQuery() {}

    static Query of(List<QueryWord> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(best(word), BooleanClause.Occur.SHOULD));
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
