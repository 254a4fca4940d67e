using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Recommendations;

/// <summary>The titles of roles for which a protocol gives none.</summary>
internal static class RoleTitles
{
    public static LocalizedText Of(string role) => ReservedSteps.Text(role switch
    {
        "coach" => new Wording("coach", "coach"),
        "coordinator" => new Wording("coördinator", "coordinator"),
        _ => new Wording(role, role),
    });
}
