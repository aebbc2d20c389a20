package nl.wegwijzer.evaluation.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.statistics.DetectableDrop;
import nl.wegwijzer.evaluation.testset.GuideName;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.validation.Validation.Unknown;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;

/** Checks a set against the guide and against itself. */
public final class Validator {
    private final Guide guide;

    /** Against this guide. */
    public Validator(Guide guide) {
        this.guide = guide;
    }

    /** Says all that there is to say. */
    public Validation validate(TestSet set) {
        List<TestCase> human =
                set.cases().stream().filter(one -> !one.labels().generated()).toList();
        int groups =
                (int) human.stream().map(one -> one.labels().group()).distinct().count();
        return new Validation(
                set.cases().stream().flatMap(this::unknown).toList(),
                SimilarQuestions.in(set.cases()),
                uncovered(set),
                missing(set),
                Balances.of(set, human.size()),
                DetectableDrop.smallest(groups));
    }

    private Stream<Unknown> unknown(TestCase one) {
        Stream<String> names =
                Stream.concat(one.expect().citations().named().stream(), one.expect().relevance().keySet().stream());
        Stream<Unknown> places = names.distinct()
                .filter(name -> guide.passages().stream().noneMatch(passage -> holds(name, passage)))
                .map(name -> new Unknown(one.id(), one.line(), name));
        Stream<Unknown> interventions = one.expect().words().interventions().stream()
                .filter(name -> !isIntervention(name))
                .map(name -> new Unknown(one.id(), one.line(), name));
        return Stream.concat(places, interventions);
    }

    private boolean isIntervention(String name) {
        return guide.recommendations().stream()
                .flatMap(recommendation -> recommendation.interventions().stream())
                .anyMatch(intervention -> intervention.name().equalsIgnoreCase(name));
    }

    private static boolean holds(String name, Passage passage) {
        return new GuideName(name).holds(passage.id().value());
    }

    /** A question is about a passage when it names it, or the recommendation that it stands under. */
    private List<String> uncovered(TestSet set) {
        Set<String> wanted = new HashSet<>();
        set.cases().forEach(one -> {
            wanted.addAll(one.expect().citations().right());
            one.expect().relevance().forEach((name, grade) -> {
                if (grade > 0) {
                    wanted.add(name);
                }
            });
        });
        return guide.passages().stream()
                .filter(passage -> wanted.stream().noneMatch(name -> holds(name, passage)))
                .map(passage -> passage.id().value())
                .toList();
    }

    private static List<String> missing(TestSet set) {
        List<String> missing = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (set.cases().stream().noneMatch(one -> one.expect().expects(outcome))) {
                missing.add("no case expects " + outcome.wireName());
            }
        }
        for (String lang : List.of("nl", "en")) {
            if (set.cases().stream().noneMatch(one -> one.prompt().lang().equals(lang))) {
                missing.add("no case is asked in " + lang);
            }
        }
        if (set.cases().stream().allMatch(one -> one.prompt().turns().isEmpty())) {
            missing.add("no case has earlier turns");
        }
        if (set.cases().stream().noneMatch(one -> one.labels().mustPass())) {
            missing.add("no case must pass");
        }
        return missing;
    }
}
