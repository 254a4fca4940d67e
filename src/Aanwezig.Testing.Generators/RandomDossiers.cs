using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws the entries of a school for each occurrence, and sometimes an entry without an occurrence.</summary>
internal static class RandomDossiers
{
    private static readonly string[] Asked = [ReservedSteps.FindOut, ReservedSteps.AskConsent, ReservedSteps.Acquaintance];

    private static readonly string[] Talks = [ReservedSteps.FindOut, ReservedSteps.AskConsent];

    public static Gen<IReadOnlyList<DossierEntry>> Of(IReadOnlyList<StepDefinition> steps, IReadOnlyList<OccurrenceRecord> occurrences, Period period) =>
        from answered in Chance.Joined(occurrences.Take(30).Select(occurrence => Reaction(steps, occurrence)))
        from noise in Chance.Several(0, 3, Noise(steps, period))
        select (IReadOnlyList<DossierEntry>)[.. answered.Concat(noise).Where(entry => entry.Date <= period.Until)];

    /// <summary>Draws entries after dates on which steps may have occurred.</summary>
    public static Gen<IReadOnlyList<DossierEntry>> Around(IReadOnlyList<StepDefinition> steps, IReadOnlyList<DateOnly> dates, Period period) =>
        from some in Chance.Several(0, dates.Count == 0 ? 0 : 8, Gen.Elements(steps.Select(step => step.Id)))
        from answered in Chance.Joined(some.Select(step => After(step, dates)))
        from talks in Chance.Several(0, dates.Count == 0 ? 0 : 3, Gen.Elements<DateOnly>(dates).SelectMany(Preparation))
        from noise in Chance.Several(0, 2, Noise(steps, period))
        select (IReadOnlyList<DossierEntry>)[.. answered.Concat(talks).Concat(noise).Where(entry => entry.Date <= period.Until)];

    private static Gen<IReadOnlyList<DossierEntry>> After(string step, IReadOnlyList<DateOnly> dates) =>
        from onset in Gen.Elements<DateOnly>(dates)
        from entries in Answered(60, 15, 0, step, onset)
        select entries;

    private static Gen<IReadOnlyList<DossierEntry>> Reaction(IReadOnlyList<StepDefinition> steps, OccurrenceRecord occurrence)
    {
        var step = steps.First(step => step.Id == occurrence.Step);
        return step switch
        {
            { Contact: "student" } => Answered(55, 15, 20, occurrence.Step, occurrence.Onset),
            { EndsEnrolment: true } => Answered(5, 0, 80, occurrence.Step, occurrence.Onset),
            { Contact: "parents" } or { Report: not null, Duty: null } => Chance.Joined([Chance.Optional(60, Preparation(occurrence.Onset)), Answered(15, 5, 70, occurrence.Step, occurrence.Onset)]),
            _ => Answered(30, 5, 55, occurrence.Step, occurrence.Onset),
        };
    }

    private static Gen<IReadOnlyList<DossierEntry>> Answered(int done, int attempted, int nothing, string step, DateOnly onset) => Gen.Frequency(
        (done, Done(step, onset)),
        (attempted, Attempts(step, onset)),
        (8, Entry(step, onset, DossierOutcome.Declined, null).Select(One)),
        (5, Entry(step, onset, DossierOutcome.Waived, "op verzoek").Select(One)),
        (nothing, Gen.Constant<IReadOnlyList<DossierEntry>>([])));

    // The talk with the student comes before contacts with others.
    private static Gen<DossierEntry> Preparation(DateOnly onset) =>
        from step in Gen.Elements(Talks)
        from lag in Gen.Choose(1, 20)
        from outcome in Gen.Elements(DossierOutcome.Done, DossierOutcome.Done, DossierOutcome.Done, DossierOutcome.Attempted, DossierOutcome.Declined)
        select new DossierEntry(step, onset.AddDays(lag), outcome);

    private static IReadOnlyList<DossierEntry> One(DossierEntry entry) => [entry];

    private static Gen<IReadOnlyList<DossierEntry>> Done(string step, DateOnly onset) =>
        from done in Entry(step, onset, DossierOutcome.Done, null)
        from isTakenBack in Chance.Of(20)
        from later in Gen.Choose(0, 20)
        select (IReadOnlyList<DossierEntry>)(isTakenBack ? [done, new DossierEntry(done.Step, done.Date.AddDays(later), DossierOutcome.Withdrawn)] : [done]);

    private static Gen<IReadOnlyList<DossierEntry>> Attempts(string step, DateOnly onset) => Chance.Several(1, 3, Entry(step, onset, DossierOutcome.Attempted, null));

    private static Gen<DossierEntry> Entry(string step, DateOnly onset, DossierOutcome outcome, string? reason) =>
        from lag in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(2, 21))
        from isNamed in Chance.Of(30)
        let day = onset.AddDays(lag)
        from recorded in Recorded(day)
        select new DossierEntry(step, day, outcome) { Onset = isNamed ? onset : null, Reason = reason, RecordedAt = recorded };

    private static Gen<DossierEntry> Noise(IReadOnlyList<StepDefinition> steps, Period period) =>
        from step in Gen.Elements(steps.Select(step => step.Id).Concat(Asked))
        from day in Chance.Day(period.From, period.Until)
        from outcome in Gen.Elements(DossierOutcome.Done, DossierOutcome.Done, DossierOutcome.Attempted, DossierOutcome.Declined, DossierOutcome.Withdrawn)
        from isNamed in Chance.Of(20)
        from recorded in Recorded(day)
        select new DossierEntry(step, day, outcome) { Onset = isNamed ? day.AddDays(-3) : null, RecordedAt = recorded };

    private static Gen<DateTime?> Recorded(DateOnly day) => Chance.Mostly(
        60,
        Gen.Constant<DateTime?>(null),
        Chance.Day(day, day.AddDays(4)).SelectMany(Chance.Moment).Select(moment => (DateTime?)moment));
}
