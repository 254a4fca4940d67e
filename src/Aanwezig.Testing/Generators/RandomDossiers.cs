using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Recommendations;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws what a school did about each occurrence, and now and then something that nobody asked for.</summary>
internal static class RandomDossiers
{
    private static readonly string[] Asked = [ReservedSteps.FindOut, ReservedSteps.AskConsent, ReservedSteps.Acquaintance];

    private static readonly string[] Talks = [ReservedSteps.FindOut, ReservedSteps.AskConsent];

    public static Gen<IReadOnlyList<DossierEntry>> Of(ProtocolDefinition protocol, IReadOnlyList<OccurrenceRecord> occurrences, Period period) =>
        from answered in Chance.Joined(occurrences.Take(30).Select(occurrence => Reaction(protocol, occurrence)))
        from noise in Chance.Several(0, 3, Noise(protocol, period))
        select (IReadOnlyList<DossierEntry>)[.. answered.Concat(noise).Where(entry => entry.Date <= period.Until)];

    private static Gen<IReadOnlyList<DossierEntry>> Reaction(ProtocolDefinition protocol, OccurrenceRecord occurrence)
    {
        var step = protocol.Steps.First(step => step.Id == occurrence.Step);
        return step switch
        {
            { Contact: "student" } => Answered(55, 15, 20, occurrence),
            { EndsEnrolment: true } => Answered(5, 0, 80, occurrence),
            { Contact: "parents" } or { Report: not null, Duty: null } => Chance.Joined([Chance.Optional(60, Preparation(occurrence)), Answered(15, 5, 70, occurrence)]),
            _ => Answered(30, 5, 55, occurrence),
        };
    }

    private static Gen<IReadOnlyList<DossierEntry>> Answered(int done, int attempted, int nothing, OccurrenceRecord occurrence) => Gen.Frequency(
        (done, Done(occurrence)),
        (attempted, Attempts(occurrence)),
        (8, Entry(occurrence, DossierOutcome.Declined, null).Select(One)),
        (5, Entry(occurrence, DossierOutcome.Waived, "op verzoek").Select(One)),
        (nothing, Gen.Constant<IReadOnlyList<DossierEntry>>([])));

    // The student is spoken to before others are.
    private static Gen<DossierEntry> Preparation(OccurrenceRecord occurrence) =>
        from step in Gen.Elements(Talks)
        from lag in Gen.Choose(1, 20)
        from outcome in Gen.Elements(DossierOutcome.Done, DossierOutcome.Done, DossierOutcome.Done, DossierOutcome.Attempted, DossierOutcome.Declined)
        select new DossierEntry(step, occurrence.Onset.AddDays(lag), outcome);

    private static IReadOnlyList<DossierEntry> One(DossierEntry entry) => [entry];

    private static Gen<IReadOnlyList<DossierEntry>> Done(OccurrenceRecord occurrence) =>
        from done in Entry(occurrence, DossierOutcome.Done, null)
        from isTakenBack in Chance.Of(8)
        from later in Gen.Choose(0, 20)
        select (IReadOnlyList<DossierEntry>)(isTakenBack ? [done, new DossierEntry(done.Step, done.Date.AddDays(later), DossierOutcome.Withdrawn)] : [done]);

    private static Gen<IReadOnlyList<DossierEntry>> Attempts(OccurrenceRecord occurrence) => Chance.Several(1, 3, Entry(occurrence, DossierOutcome.Attempted, null));

    private static Gen<DossierEntry> Entry(OccurrenceRecord occurrence, DossierOutcome outcome, string? reason) =>
        from lag in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(2, 21))
        from isNamed in Chance.Of(30)
        let day = occurrence.Onset.AddDays(lag)
        from recorded in Recorded(day)
        select new DossierEntry(occurrence.Step, day, outcome) { Onset = isNamed ? occurrence.Onset : null, Reason = reason, RecordedAt = recorded };

    private static Gen<DossierEntry> Noise(ProtocolDefinition protocol, Period period) =>
        from step in Gen.Elements(protocol.Steps.Select(step => step.Id).Concat(Asked))
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
