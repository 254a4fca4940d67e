using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Dossier;
using Aanwezig.Explanations;
using Aanwezig.Guards;

namespace Aanwezig.Recommendations;

/// <summary>Makes the recommendations of the reserved steps: find out a reason, ask for consent, weigh an objection.</summary>
internal sealed class ReservedAsks(OpenOccurrences open)
{
    /// <summary>Whether the consent was refused or withdrawn while a contact waits for it; it is then a topic of the next talk with the student.</summary>
    public bool ConsentIsATopic => IsHeldBy(GuardName.Consent) && open.LookOn(open.On).ParentContact is not null;

    /// <summary>Returns the recommendation to ask for the reason of absences that leave a step unknown, or null where there is nothing to ask.</summary>
    public Recommendation? FindOut(IReadOnlyList<KnownRecord> openRecords)
    {
        var asked = LastAsked(ReservedSteps.FindOut);
        var unasked = openRecords.Where(record => asked is null || Opened(record) > asked).ToList();
        return unasked.Count == 0
            ? null
            : Ask(ReservedSteps.FindOut, "student", openRecords.Min(record => record.Date), unasked.Min(record => record.Date), [Of(openRecords)]);
    }

    /// <summary>Returns the recommendation to ask an adult student for consent, or null where there is nothing to ask.</summary>
    public Recommendation? AskConsent() =>
        open.IsActive && IsHeldBy(GuardName.Consent) && open.LookOn(open.On).ParentContact is null && LastAsked(ReservedSteps.AskConsent) is null
            ? FirstHeldBy(GuardName.Consent, DateOnly.MinValue) is var onset ? Ask(ReservedSteps.AskConsent, "student", onset, onset, []) : null
            : null;

    /// <summary>Returns the recommendation to weigh the student's objection, or null where there is nothing to weigh.</summary>
    public Recommendation? WeighObjection() =>
        open.IsActive && IsHeldBy(GuardName.Objection) && ObjectionGuard.IsToBeWeighed(open.LookOn(open.On))
            ? FirstHeldBy(GuardName.Objection, DateOnly.FromDateTime(open.LookOn(open.On).ParentContact!.At)) is var onset ? Ask(ReservedSteps.WeighObjection, "team", onset, onset, []) : null
            : null;

    private static DateOnly Opened(KnownRecord record)
    {
        var written = DateOnly.FromDateTime(record.KnownSince);
        return written > record.Date ? written : record.Date;
    }

    private bool IsHeldBy(GuardName guard) => open.Occurrences.Any(item => item.Holds.Any(hold => hold.Guard == guard));

    // After an attempt without success the question is still open.
    private DateOnly? LastAsked(string step)
    {
        var year = open.Followed.Calendar.YearOf(open.On)?.Range.From;
        return open.Followed.Dossier
            .LastOrDefault(entry => entry.Step == step && entry.Outcome != DossierOutcome.Attempted && entry.Date >= year)?.Date;
    }

    private DateOnly FirstHeldBy(GuardName guard, DateOnly since)
    {
        DateOnly[] from = [since, open.Followed.First, open.Followed.Calendar.YearOf(open.On)?.Range.From ?? open.On];
        return new DateRange(from.Max(), open.On).Days
            .First(day => open.LookOn(day) is var look && open.Ledger.OpenOn(day)
                .Any(occurrence => GuardRail.Holds(occurrence, look).Any(hold => hold.Guard == guard)));
    }

    private Evidence Of(IReadOnlyList<KnownRecord> openRecords)
    {
        List<KnownRecord> records = [.. openRecords.OrderBy(record => record.Date).ThenBy(record => record.Name, StringComparer.Ordinal)];
        return new Evidence
        {
            Measure = Names.Of(AttendanceKind.Unknown),
            Verdict = Verdict.Unknown,
            Value = Interval.Exactly(records.Count),
            Unit = MeasureUnit.Records,
            Window = new DateRange(records[0].Date, open.On),
            Counted = [.. records.Select(record => new CountedRecord(record.Record, AttendanceKind.Unknown, record.Minutes))],
            KnownSince = records.Max(record => record.KnownSince),
            At = open.Followed.Protocol.Keys["attendance"],
        };
    }

    private Recommendation Ask(string step, string contact, DateOnly onset, DateOnly start, IReadOnlyList<Evidence> evidence)
    {
        var due = RecommendationBuilder.Due(ReservedSteps.Within, start, open);
        var attempts = open.Followed.Dossier.Where(entry => entry.Step == step && entry.Date >= onset);
        return new Recommendation
        {
            Id = RecommendationBuilder.Id(step, onset, open.Followed),
            Step = step,
            Title = ReservedSteps.Title(step),
            Contact = contact,
            Who = "coach",
            WhoTitle = open.Followed.Protocol.Roles.GetValueOrDefault("coach") ?? RoleTitles.Of("coach"),
            How = contact == "student" ? RecommendationBuilder.Tried(ReservedSteps.How, attempts) : [],
            Onset = onset,
            Start = start,
            Due = due,
            Overdue = due < open.On,
            Decision = Decision.May,
            Tell = contact == "student" ? Disclosed.Reasons : Disclosed.Concern,
            Why = ReservedSteps.Why(step),
            Evidence = evidence,
        };
    }
}
