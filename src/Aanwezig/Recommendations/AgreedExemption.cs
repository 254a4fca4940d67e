using Aanwezig.Cases;
using Aanwezig.Definitions;

namespace Aanwezig.Recommendations;

/// <summary>An exemption that holds on the day of the question.</summary>
/// <param name="Name">The name in the protocol.</param>
/// <param name="Title">The title for people.</param>
/// <param name="From">The first day, included.</param>
/// <param name="Until">The last day, included.</param>
/// <param name="Reason">The reason, for the people who may read the dossier.</param>
public sealed record AgreedExemption(string Name, LocalizedText Title, DateOnly From, DateOnly Until, string Reason)
{
    internal static IReadOnlyList<AgreedExemption> All(FollowedCase followed) =>
        [.. followed.Exempt.On(followed.On).Select(held => new AgreedExemption(
            held.Allowed.Name, held.Allowed.Title, held.Exemption.From, held.Exemption.Until, held.Exemption.Reason))];
}
