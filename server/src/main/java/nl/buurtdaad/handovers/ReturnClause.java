package nl.buurtdaad.handovers;

/// How the municipality may end a handover before its last day; the doers end it by proposal.
public sealed interface ReturnClause {
    int LONGEST_NOTICE = 260;

    /// @param workdays after the day on which it says so; at least 1
    record WithNotice(int workdays) implements ReturnClause {}

    /// Only by a proposal of the doers.
    record Together() implements ReturnClause {}
}
