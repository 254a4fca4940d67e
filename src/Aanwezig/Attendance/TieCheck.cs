using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>Finds pairs of statements with the same moment, of which only the latest could hold.</summary>
internal static class TieCheck
{
    /// <summary>Returns pairs of states of one scope at one moment; also equal ones, since one of them must be a mistake.</summary>
    public static IEnumerable<CaseDefect> OfConsents(IReadOnlyList<Consent> consents) => consents.Count < 2 ? [] : Twice(consents);

    /// <summary>Returns pairs of different values of one fact, from one day, that became known at one moment.</summary>
    public static IEnumerable<CaseDefect> OfFacts(IReadOnlyList<FactChange> facts) => AnyTwice(facts) ? Ties(facts) : [];

    // Most students have a few facts, each of them once, so the cheap test comes first.
    private static bool AnyTwice(IReadOnlyList<FactChange> facts)
    {
        for (var index = 1; index < facts.Count; index++)
        {
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (facts[index].Fact == facts[earlier].Fact)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<CaseDefect> Twice(IReadOnlyList<Consent> consents)
    {
        var first = new Dictionary<(ConsentScope, DateTime), Consent>();
        foreach (var consent in consents)
        {
            if (!first.TryAdd((consent.Scope, consent.At), consent))
            {
                var scope = new Argument("scope", Names.Of(consent.Scope));
                var moment = new Argument("moment", CaseCheck.Iso(consent.At));
                yield return new(DataDiagnostics.ConsentsAtOneInstant, consent.Origin, "at", first[(consent.Scope, consent.At)].Origin, scope, moment);
            }
        }
    }

    private static IEnumerable<CaseDefect> Ties(IReadOnlyList<FactChange> facts)
    {
        var first = new Dictionary<(string, DateOnly?, DateTime?), FactChange>();
        Dictionary<(string, DateOnly?, DateTime?), FactChange>? others = null;
        foreach (var fact in facts)
        {
            if (!first.TryAdd(Key(fact), fact) && first[Key(fact)].Value != fact.Value)
            {
                (others ??= []).TryAdd(Key(fact), fact);
            }
        }

        return others is null ? [] : facts.Where(fact => others.ContainsKey(Key(fact)) && !ReferenceEquals(fact, first[Key(fact)])).Select(fact => Tie(fact, first[Key(fact)], others[Key(fact)]));
    }

    private static (string Fact, DateOnly? From, DateTime? Known) Key(FactChange fact) =>
        (fact.Fact, fact.From, fact.RecordedAt ?? fact.From?.ToDateTime(TimeOnly.MinValue));

    private static CaseDefect Tie(FactChange fact, FactChange first, FactChange second) => new(
        DataDiagnostics.FactTie,
        fact.Origin,
        "value",
        first.Origin,
        new Argument("fact", fact.Fact),
        new Argument("from", fact.From is { } from ? CaseCheck.Iso(from) : "…"),
        new Argument("value", first.Value),
        new Argument("other", second.Value));
}
