using Aanwezig.Attendance;
using Aanwezig.Guards;
using Aanwezig.Recommendations;

namespace Aanwezig.Testing.Claims;

/// <summary>The expected guards of a withheld step: the first alone, or for a list all of them in order.</summary>
internal sealed record ExpectedGuards(StepName Step, IReadOnlyList<GuardName> Guards, bool All)
{
    public override string ToString() => $"{Step.Word.Text}: {(All ? WithheldClaim.List(Guards) : Names.Of(Guards[0]))}";

    public bool Holds(Withheld held) =>
        Step.Means(held.Step, held.Onset) && held.Guard == Guards[0] && (!All || held.Also.SequenceEqual(Guards.Skip(1)));
}
