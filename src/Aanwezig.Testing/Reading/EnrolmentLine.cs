using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>A period of enrolment, as written: a range, or the first day of a student who is still enrolled.</summary>
internal static class EnrolmentLine
{
    public const string Example = "2026-08-01..2026-11-04 group G1";
    private const string Form = "DATE[..DATE] [group GROUP]";

    public static Enrolment? Read(ScalarNode node, DiagnosticBag bag)
    {
        var line = new Line(node, Form, bag);
        if (!line.Days(out var days))
        {
            return null;
        }

        string? group = null;
        if (line.Accept("group"))
        {
            if (!line.Any("een groep", "a group", out var word))
            {
                return null;
            }

            group = word.Text;
        }

        return line.End("group") ? new Enrolment(days.Range.From, days.IsRange ? days.Range.Until : null, group) { Origin = line.Span } : null;
    }
}
