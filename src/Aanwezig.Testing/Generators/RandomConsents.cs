using Aanwezig.Attendance;
using Aanwezig.Definitions;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws what a student said about contact with the parents, and how a team weighed an objection.</summary>
internal static class RandomConsents
{
    public static Gen<IReadOnlyList<Consent>> Of(Student student, Period period) =>
        from states in Gen.Frequency(student.Born.AddYears(18) <= period.From ? Adult : Minor)
        from days in Chance.Day(period.From, period.Until).ArrayOf(states.Length)
        from insight in Chance.Optional(15, Gen.Elements(Enum.GetValues<ConsentState>()))
        let ordered = days.Order().ToArray()
        select (IReadOnlyList<Consent>)
        [
            .. states.Select((state, place) => new Consent(ConsentScope.ParentContact, state, At(ordered[place], place))),
            .. insight.Select(state => new Consent(ConsentScope.ParentInsight, state, At(period.From, 0))),
        ];

    /// <summary>Entries by which a team weighed the objections among these.</summary>
    public static Gen<IReadOnlyList<DossierEntry>> Weighed(IReadOnlyList<Consent> consents, Period period) =>
        Chance.Joined(consents
            .Where(consent => consent.State is ConsentState.Objected or ConsentState.Refused)
            .Select(consent => Chance.Optional(80, Weighing(DateOnly.FromDateTime(consent.At)))
                .Select(entries => (IReadOnlyList<DossierEntry>)[.. entries.Where(entry => entry.Date <= period.Until)])));

    private static (int, Gen<ConsentState[]>)[] Adult =>
    [
        (2, Said()),
        (5, Said(ConsentState.Given)),
        (2, Said(ConsentState.Refused, ConsentState.Given)),
        (1, Said(ConsentState.Given, ConsentState.Withdrawn)),
        (1, Said(ConsentState.Objected)),
    ];

    private static (int, Gen<ConsentState[]>)[] Minor =>
    [
        (3, Said()),
        (5, Said(ConsentState.Objected)),
        (3, Said(ConsentState.Objected, ConsentState.Given)),
        (2, Said(ConsentState.Given)),
        (1, Said(ConsentState.Refused)),
        (1, Said(ConsentState.Given, ConsentState.Objected)),
        (1, Said(ConsentState.Given, ConsentState.Withdrawn)),
    ];

    private static Gen<ConsentState[]> Said(params ConsentState[] states) => Gen.Constant(states);

    // No two at one moment.
    private static DateTime At(DateOnly day, int place) => day.ToDateTime(new TimeOnly(10 + place, 0));

    private static Gen<DossierEntry> Weighing(DateOnly day) =>
        from lag in Gen.Choose(0, 20)
        from outcome in Gen.Elements(DossierOutcome.Done, DossierOutcome.Done, DossierOutcome.Declined)
        select new DossierEntry(ReservedSteps.WeighObjection, day.AddDays(lag), outcome);
}
