using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Tests;

/// <summary>The claim that a folder says the same whether it is read row by row or in ranges, into columns.</summary>
internal static class SameReading
{
    public static void Holds(DataReading rows, BatchReading batches)
    {
        IReadOnlyList<StudentCase> cases = [.. batches.Batches().SelectMany(set => Enumerable.Range(0, set.Count).Select(set.Case))];
        Holds(rows, batches.Reading, cases);
        Assert.Equal(cases.Select(one => one.Student), batches.Students);
        Assert.All(cases.Take(3), one => Assert.Equal(Text(one), batches.Batches(one.Student.Id).Select(set => Text(set.Case(set.IndexOf(one.Student.Id)))).Single()));
    }

    public static void Holds(DataReading rows, SetReading columns)
    {
        Holds(rows, columns, [.. Enumerable.Range(0, columns.Set.Count).Select(columns.Set.Case)]);
        Assert.All(Enumerable.Range(0, columns.Set.Count).Where(columns.Set.IsSimple), index => Assert.Equal(columns.Set.Case(index).Records.Count, columns.Set.Records(index).Length));
    }

    private static void Holds(DataReading rows, SetReading columns, IReadOnlyList<StudentCase> cases)
    {
        Assert.Equal(rows.Diagnostics.Select(Text), columns.Diagnostics.Select(Text));
        Assert.Equal(rows.Diagnostics.Select(diagnostic => rows.LineOf(diagnostic.Span.File, diagnostic.Span.Line)), columns.Diagnostics.Select(diagnostic => columns.LineOf(diagnostic.Span.File, diagnostic.Span.Line)));
        Assert.Equal((rows.IsUsable, rows.RowsLeftOut), (columns.IsUsable, columns.RowsLeftOut));
        Assert.Equal(rows.StudentsLeftOut, columns.StudentsLeftOut);
        Assert.Equal(rows.CalendarChanges.SelectMany(Days), columns.CalendarChanges.SelectMany(Days));
        Assert.Equal(rows.Cases.Select(Text), cases.Select(Text));
    }

    private static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Span} {diagnostic.Span.Length} {diagnostic.Code.Id} {diagnostic.Message(Language.English)} {diagnostic.Related} {diagnostic.Suggestion}";

    private static IEnumerable<string> Days(KeyValuePair<string, IReadOnlyList<(DateOnly Date, bool Open)>> change) =>
        change.Value.Select(day => string.Create(CultureInfo.InvariantCulture, $"{change.Key} {day.Date:O} {day.Open}"));

    // Where a record or a fact was read is not kept in columns, and the order of lists means nothing.
    private static string Text(StudentCase one) => string.Join('\n', Lines(one).Order(StringComparer.Ordinal).Prepend(one.Student.ToString()));

    private static IEnumerable<string> Lines(StudentCase one) =>
    [
        .. one.Records.Select(record => (record with { Origin = null }).ToString()),
        .. one.Facts.Select(fact => (fact with { Origin = null }).ToString()),
        .. one.Dossier.Select(entry => entry.ToString()),
        .. one.Consents.Select(consent => consent.ToString()),
        .. one.Enrolments.Select(period => period.ToString()),
        .. one.Timetable.Select(scheduled => scheduled.ToString()),
        .. one.Findings.Select(finding => $"{finding.Code} {finding.Message.In(Language.English)} {string.Join(' ', finding.Records)}"),
    ];
}
