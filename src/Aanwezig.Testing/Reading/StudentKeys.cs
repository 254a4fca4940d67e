using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>Reads the student of a scenario. Other keys are facts, which are checked when the protocol is known.</summary>
internal static class StudentKeys
{
    /// <summary>The keys that are not facts.</summary>
    public static readonly IReadOnlyList<string> Known =
        ["id", "born", "group", "enrolled_from", "enrolled_until", "startkwalificatie", "calendar"];

    public static Student? Read(Keys keys)
    {
        var born = keys.Required("born", "born: 2009-03-12") is null ? null : keys.Date("born");
        var id = keys.Text("id", "A1");
        var group = keys.Text("group", "M4A");
        var from = keys.Date("enrolled_from");
        var until = keys.Date("enrolled_until");
        var startkwalificatie = keys.Date("startkwalificatie");
        if (from > until)
        {
            var range = $"{from:yyyy-MM-dd}..{until:yyyy-MM-dd}";
            keys.Bag.Add(ScenarioDiagnostics.RangeReversed, keys.Node["enrolled_until"]!.Span, new Argument("word", range));
        }

        return born is not { } date
            ? null
            : new Student(id?.Text ?? "student", date)
            {
                Group = group?.Text,
                EnrolledFrom = from,
                EnrolledUntil = until,
                StartkwalificatieFrom = startkwalificatie,
                Origin = keys.Span,
            };
    }

    /// <summary>Returns the facts among the keys.</summary>
    public static IEnumerable<FactLine> Facts(Keys keys) =>
        from entry in keys.Node.Entries
        where !Known.Contains(entry.Key.Text)
        let value = keys.Text(entry.Key.Text, "3")
        where value is not null
        select new FactLine(new Word(entry.Key.Text, entry.Key.Span), value.Value, null, null, entry.Key.Span);
}
