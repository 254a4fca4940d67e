using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>An exemption of the student, as written, with a last day and a reason.</summary>
internal sealed record ExemptionLine(DaySpan Days, Word Exemption, MomentWord? Recorded, string Reason, SourceSpan Span)
{
    public const string Example = "2026-11-02..2026-12-18 care reason zorgt voor zijn moeder";
    private const string Form = "DATE..DATE EXEMPTION [recorded MOMENT] reason WORDS";

    public static ExemptionLine? Read(ScalarNode node, DiagnosticBag bag)
    {
        var line = new Line(node, Form, bag);
        if (!line.Days(out var days) || !HasEnd(days, bag) || !line.Any("een vrijstelling", "an exemption", out var exemption) || !line.Recorded(out var recorded))
        {
            return null;
        }

        if (!line.Accept("reason") && !line.IsAtEnd)
        {
            line.End("recorded", "reason");
            return null;
        }

        var reason = string.Join(' ', line.Rest().Select(word => word.Text));
        if (reason.Length == 0)
        {
            bag.Add(ScenarioDiagnostics.ExemptionWithoutReason, exemption.Span, new Argument("word", exemption.Text));
            return null;
        }

        return new ExemptionLine(days, exemption, recorded, reason, line.Span);
    }

    private static bool HasEnd(DaySpan days, DiagnosticBag bag)
    {
        if (!days.IsRange)
        {
            bag.Add(ScenarioDiagnostics.ExemptionWithoutEnd, days.Word.Span, new Argument("word", days.Word.Text));
        }

        return days.IsRange;
    }
}
