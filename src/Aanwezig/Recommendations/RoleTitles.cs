using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Recommendations;

/// <summary>What the roles that always exist are called where a protocol gives them no name.</summary>
internal static class RoleTitles
{
    public static LocalizedText Of(string role) => ReservedSteps.Text(role switch
    {
        "coach" => new Wording("coach", "coach"),
        "coordinator" => new Wording("coördinator", "coordinator"),
        _ => new Wording(role, role),
    });
}
