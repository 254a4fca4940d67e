using System.Diagnostics;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the forms that tell the time since a step was last done; they look at the whole dossier, through no window.</summary>
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

    /// <summary>Whether a measure has one of these forms.</summary>
    public static bool IsIn(SyntaxNode measure) => measure is MappingNode mapping && Words.Any(word => mapping[word] is not null);

    /// <summary>The step that is waited since.</summary>
    public static IReadOnlyList<string> Step(MappingReader reader) => [.. Words.Select(reader.Text).OfType<string>()];
}
