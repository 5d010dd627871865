package nl.buurtdaad.handovers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a handover says; while it is written, anything can be absent.
///
/// @param means what the residents get for it
/// @param municipalityKeeps what the municipality goes on doing
/// @param beheerder who that is (WAS 2023)
/// @param returns which kind of clause, see [ReturnClause]
/// @param noticeWorkdays of a clause with notice
public record Terms(
        Optional<String> what,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> means,
        Optional<String> municipalityKeeps,
        Optional<String> beheerder,
        Optional<Returns> returns,
        Optional<Integer> noticeWorkdays) {
    /// In characters (code points).
    public static final int LONGEST_TEXT = 280;

    public static final int LONGEST_BEHEERDER = 120;

    public enum Returns {
        WITH_NOTICE,
        TOGETHER
    }

    /// Named like the schema's HandoverTerm.
    public enum Term {
        WHAT("what"),
        FROM("from"),
        UNTIL("until"),
        MEANS("means"),
        MUNICIPALITY_KEEPS("municipalityKeeps"),
        BEHEERDER("beheerder"),
        RETURNS("returns"),
        NOTICE("noticeWorkdays");

        private final String field;

        Term(String field) {
            this.field = field;
        }

        /// Those whose field was emptied.
        static Set<Term> emptied(Predicate<String> isEmptied) {
            return Arrays.stream(values())
                    .filter(term -> isEmptied.test(term.field))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Term.class)));
        }
    }

    static Terms none() {
        return new Terms(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// These, and where they say nothing what was said before.
    Terms over(Terms before) {
        return new Terms(
                what.or(before::what),
                from.or(before::from),
                until.or(before::until),
                means.or(before::means),
                municipalityKeeps.or(before::municipalityKeeps),
                beheerder.or(before::beheerder),
                returns.or(before::returns),
                noticeWorkdays.or(before::noticeWorkdays));
    }

    Terms without(Set<Term> emptied) {
        return new Terms(
                what.filter(_ -> !emptied.contains(Term.WHAT)),
                from.filter(_ -> !emptied.contains(Term.FROM)),
                until.filter(_ -> !emptied.contains(Term.UNTIL)),
                means.filter(_ -> !emptied.contains(Term.MEANS)),
                municipalityKeeps.filter(_ -> !emptied.contains(Term.MUNICIPALITY_KEEPS)),
                beheerder.filter(_ -> !emptied.contains(Term.BEHEERDER)),
                returns.filter(_ -> !emptied.contains(Term.RETURNS)),
                noticeWorkdays.filter(_ -> !emptied.contains(Term.NOTICE)));
    }

    /// What has to be said before it can be offered.
    public List<Term> missing() {
        var missing = new ArrayList<Term>();
        missing(what, Term.WHAT, missing);
        missing(from, Term.FROM, missing);
        missing(until, Term.UNTIL, missing);
        missing(means, Term.MEANS, missing);
        missing(municipalityKeeps, Term.MUNICIPALITY_KEEPS, missing);
        missing(beheerder, Term.BEHEERDER, missing);
        missing(returns, Term.RETURNS, missing);
        if (returns.filter(Returns.WITH_NOTICE::equals).isPresent()) {
            missing(noticeWorkdays, Term.NOTICE, missing);
        }
        return missing;
    }

    private static void missing(Optional<?> said, Term term, List<Term> missing) {
        if (said.isEmpty()) {
            missing.add(term);
        }
    }

    /// Of terms without anything missing.
    ReturnClause clause() {
        return switch (returns.orElseThrow()) {
            case WITH_NOTICE -> new ReturnClause.WithNotice(noticeWorkdays.orElseThrow());
            case TOGETHER -> new ReturnClause.Together();
        };
    }
}
