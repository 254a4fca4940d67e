using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads kinds of registrations and the school's codes.</summary>
internal static class KindReader
{
    /// <summary>The kinds that an absence with an open reason may turn out to have.</summary>
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

    /// <summary>Reads the kind that an absence with an open reason gets; null where it is refused.</summary>
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

    /// <summary>Reads a code; null for an unquoted word that other readers of YAML take for a truth value.</summary>
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
