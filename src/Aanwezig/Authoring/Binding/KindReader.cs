using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads kinds of registrations, and codes of the host.</summary>
internal static class KindReader
{
    /// <summary>What an absence whose reason is open may turn out to be.</summary>
    public static IReadOnlyList<AttendanceKind> Outcomes { get; } =
    [
        AttendanceKind.Unexcused, AttendanceKind.Luxury, AttendanceKind.Sick, AttendanceKind.Medical, AttendanceKind.Leave,
        AttendanceKind.Religious, AttendanceKind.Suspended, AttendanceKind.Excused,
    ];

    public static AttendanceKind? Kind(ScalarNode node, DiagnosticBag bag)
    {
        if (Names.TryParse<AttendanceKind>(node.Text, out var kind))
        {
            return kind;
        }

        var known = Names.All<AttendanceKind>();
        bag.Add(new Diagnostic(ShapeDiagnostics.UnknownKind, node.Span, new("word", node.Text), new Argument("known", string.Join(' ', known)))
        {
            Suggestion = NearestName.Of(node.Text, known),
        });
        return null;
    }

    /// <summary>The kind that an open absence becomes.</summary>
    public static AttendanceKind? Outcome(ScalarNode node, DiagnosticBag bag)
    {
        var kind = Kind(node, bag);
        if (kind is null || Outcomes.Contains(kind.Value))
        {
            return kind;
        }

        bag.Add(ShapeDiagnostics.BecomesKind, node.Span, new("kind", node.Text), new Argument("known", string.Join(' ', Outcomes.Select(Names.Of))));
        return null;
    }

    /// <summary>A code; unquoted words that other readers of YAML take for a truth value are refused.</summary>
    public static string? Code(ScalarNode node, DiagnosticBag bag)
    {
        if (!node.IsQuoted && node.Text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off")
        {
            bag.Add(ShapeDiagnostics.TruthLookingCode, node.Span, new Argument("code", node.Text));
            return null;
        }

        return node.Text;
    }
}
