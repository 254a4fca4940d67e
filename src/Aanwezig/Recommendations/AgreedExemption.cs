using Aanwezig.Cases;
using Aanwezig.Definitions;

namespace Aanwezig.Recommendations;

/// <summary>An exemption that holds on the day asked about.</summary>
/// <param name="Name">Its name in the protocol.</param>
/// <param name="Title">What it is called.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Reason">Why; for those who may look at the dossier.</param>
public sealed record AgreedExemption(string Name, LocalizedText Title, DateOnly From, DateOnly Until, string Reason)
{
    internal static IReadOnlyList<AgreedExemption> All(FollowedCase followed) =>
        [.. followed.Exempt.On(followed.On).Select(one => new AgreedExemption(
            one.Allowed.Name, one.Allowed.Title, one.Exemption.From, one.Exemption.Until, one.Exemption.Reason))];
}
