package nl.wegwijzer.composition;

import java.util.List;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.search.Evidence;

/** Drafts answers. The same question and evidence give the same drafts. */
public interface AnswerComposer {
    /** An answer to a question about a subject, from its evidence. Empty when the evidence holds nothing to say. */
    List<DraftStatement> inquiry(Understanding.Inquiry inquiry, Evidence evidence);

    /** What stands under recommendations that were asked for by number. */
    List<DraftStatement> lookup(Understanding.Lookup lookup, Evidence evidence);

    /** All recommendations or interventions. Empty when those of several domains are too many for one answer. */
    List<DraftStatement> overview(Understanding.Overview overview);

    /** A programme that was pointed at in a list. */
    List<DraftStatement> listed(Understanding.Listed listed);
}
