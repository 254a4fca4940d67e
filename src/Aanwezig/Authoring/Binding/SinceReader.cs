using System.Diagnostics;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the forms that measure the time since a step was last done. They look at the whole dossier and have no window.</summary>
internal static class SinceReader
{
    public static IReadOnlyList<string> Words { get; } = ["days_since", "school_days_since", "weeks_since"];

    public static IReadOnlyList<string> Windows { get; } = ["over", "from_first", "aligned", "crosses_school_year"];

    public static MeasureUnit Unit(string word) => word switch
    {
        "school_days_since" => MeasureUnit.SchoolDays,
        "weeks_since" => MeasureUnit.Weeks,
        "days_since" => MeasureUnit.Days,
        _ => throw new UnreachableException($"`{word}` is not a form of time since a step"),
    };

    /// <summary>Returns whether a measure has one of these forms.</summary>
    public static bool IsIn(SyntaxNode measure) => measure is MappingNode mapping && Words.Any(word => mapping[word] is not null);

    /// <summary>Returns the id of the step from which the time counts.</summary>
    public static IReadOnlyList<string> Step(MappingReader reader) => [.. Words.Select(reader.Text).OfType<string>()];
}
