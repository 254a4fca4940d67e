using Aanwezig.Attendance;
using Aanwezig.Definitions;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws the consents of a student for contact with the parents, and the decisions of a team on objections.</summary>
internal static class RandomConsents
{
    public static Gen<IReadOnlyList<Consent>> Of(Student student, IReadOnlyList<DateOnly> asked, Period period) =>
        from states in Gen.Frequency(student.Born.AddYears(18) <= period.From ? Adult : Minor)
        from days in Day(asked, period).ArrayOf(states.Length)
        from insight in Chance.Optional(15, Gen.Elements(Enum.GetValues<ConsentState>()))
        let ordered = days.Order().ToArray()
        select (IReadOnlyList<Consent>)
        [
            .. states.Select((state, place) => new Consent(ConsentScope.ParentContact, state, At(ordered[place], place))),
            .. insight.Select(state => new Consent(ConsentScope.ParentInsight, state, At(period.From, 0))),
        ];

    /// <summary>Draws the talks in which the student gave the consents, and the decisions of a team on the objections.</summary>
    public static Gen<IReadOnlyList<DossierEntry>> Talks(IReadOnlyList<Consent> consents, Period period) =>
        Chance.Joined(consents
            .Where(consent => consent.Scope == ConsentScope.ParentContact)
            .Select(consent => Chance.Joined([Talk(consent), Weighing(consent)]))
            .Select(drawn => drawn.Select(entries => (IReadOnlyList<DossierEntry>)[.. entries.Where(entry => entry.Date <= period.Until)])));

    private static (int, Gen<ConsentState[]>)[] Adult =>
    [
        (2, Said()),
        (8, Said(ConsentState.Given)),
        (9, Said(ConsentState.Refused, ConsentState.Given)),
        (1, Said(ConsentState.Given, ConsentState.Withdrawn)),
        (1, Said(ConsentState.Objected)),
    ];

    private static (int, Gen<ConsentState[]>)[] Minor =>
    [
        (2, Said()),
        (5, Said(ConsentState.Objected)),
        (4, Said(ConsentState.Objected, ConsentState.Given)),
        (4, Said(ConsentState.Given)),
        (1, Said(ConsentState.Refused)),
        (1, Said(ConsentState.Given, ConsentState.Objected)),
        (1, Said(ConsentState.Given, ConsentState.Withdrawn)),
    ];

    private static Gen<ConsentState[]> Said(params ConsentState[] states) => Gen.Constant(states);

    // The day is often close to one on which the school wanted to contact the parents.
    private static Gen<DateOnly> Day(IReadOnlyList<DateOnly> asked, Period period) => asked.Count == 0
        ? Chance.Day(period.From, period.Until)
        : Chance.Mostly(85, Gen.Elements<DateOnly>(asked).SelectMany(onset => Chance.Day(onset.AddDays(-2), onset.AddDays(20))), Chance.Day(period.From, period.Until));

    // Each consent has its own moment.
    private static DateTime At(DateOnly day, int place) => day.ToDateTime(new TimeOnly(10 + place, 0));

    private static Gen<IReadOnlyList<DossierEntry>> Talk(Consent consent) =>
        Chance.Optional(70, Gen.Constant(new DossierEntry(ReservedSteps.AskConsent, DateOnly.FromDateTime(consent.At), DossierOutcome.Done)));

    private static Gen<IReadOnlyList<DossierEntry>> Weighing(Consent consent) => Chance.Optional(
        consent.State is ConsentState.Objected or ConsentState.Refused ? 80 : 0,
        from lag in Gen.Choose(0, 20)
        from outcome in Gen.Elements(DossierOutcome.Done, DossierOutcome.Done, DossierOutcome.Done, DossierOutcome.Declined)
        select new DossierEntry(ReservedSteps.WeighObjection, DateOnly.FromDateTime(consent.At).AddDays(lag), outcome));
}
