using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Zones;

namespace Aanwezig.Interchange.Csv;

/// <summary>Reads the values of a row by the types of their columns, and reports those of another type.</summary>
internal static class RowValues
{
    /// <summary>Whether a column has a value; reports an empty field where one is required.</summary>
    public static bool Has(this CsvTable row, int column, bool required = false)
    {
        if (!row[column].IsEmpty)
        {
            return true;
        }

        if (required)
        {
            row.Fail(DataDiagnostics.ValueMissing, column, new Argument("column", row.NameOf(column)));
        }

        return false;
    }

    public static DateOnly? Date(this CsvTable row, int column, bool required = false)
    {
        if (!row.Has(column, required))
        {
            return null;
        }

        if (IsoText.TryDate(row[column], out var date))
        {
            return date;
        }

        row.Wrong(DataDiagnostics.NotADate, column);
        return null;
    }

    public static TimeOnly? Time(this CsvTable row, int column)
    {
        if (!row.Has(column))
        {
            return null;
        }

        if (IsoText.TryTime(row[column], out var time))
        {
            return time;
        }

        row.Wrong(DataDiagnostics.NotATime, column);
        return null;
    }

    /// <summary>A number of minutes; whether a day has that many is judged with the record.</summary>
    public static int Minutes(this CsvTable row, int column)
    {
        if (row.Has(column, required: true) && !PlainText.TryWhole(row[column], out var minutes))
        {
            row.Wrong(PlainText.IsWhole(row[column]) ? DataDiagnostics.MinutesOutOfRange : DataDiagnostics.NotMinutes, column);
            return 0;
        }

        return PlainText.TryWhole(row[column], out minutes) ? minutes : 0;
    }

    /// <summary>A moment in the local time of a zone; one with an offset is converted.</summary>
    public static DateTime? Moment(this CsvTable row, int column, TimeZoneInfo? zone, bool required = false)
    {
        if (!row.Has(column, required))
        {
            return null;
        }

        var isMoment = WrittenMoment.TryRead(row[column], out var moment);
        if (isMoment && !moment.IsSkippedIn(zone))
        {
            return moment.In(zone);
        }

        row.Wrong(isMoment ? DataDiagnostics.SkippedMoment : DataDiagnostics.NotAMoment, column);
        return null;
    }

    public static bool? Truth(this CsvTable row, int column)
    {
        if (!row.Has(column, required: true))
        {
            return null;
        }

        if (PlainText.TryTruth(row[column], out var truth))
        {
            return truth;
        }

        row.WrongWord(column, ["true", "false"]);
        return null;
    }

    /// <summary>One of a closed list of names.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="pool">The texts that occur often.</param>
    /// <param name="whenEmpty">The value where nothing is written; null: a name must be written.</param>
    public static T Word<T>(this CsvTable row, int column, TextPool pool, T? whenEmpty = null)
        where T : struct, Enum
    {
        if (whenEmpty is { } otherwise && row[column].IsEmpty)
        {
            return otherwise;
        }

        if (row.Has(column, required: true) && !Names.TryParse<T>(pool.Of(row[column]), out _))
        {
            row.WrongWord(column, Names.All<T>());
        }

        return Names.TryParse<T>(pool.Of(row[column]), out var value) ? value : default;
    }

    public static string? Text(this CsvTable row, int column, TextPool pool) => row[column].IsEmpty ? null : pool.Of(row[column]);

    public static string? Text(this CsvTable row, int column) => row[column].IsEmpty ? null : row[column].ToString();

    public static void WrongWord(this CsvTable row, int column, IReadOnlyList<string> words)
    {
        var value = row[column].ToString();
        var arguments = new[] { new Argument("value", value), new Argument("column", row.NameOf(column)), new Argument("words", Header.Listed(words)) };
        row.Fail(new Diagnostic(DataDiagnostics.UnknownWord, row.PlaceOf(column), arguments) { Suggestion = NearestName.Of(value, words) });
    }

    private static void Wrong(this CsvTable row, DiagnosticCode code, int column) => row.Fail(code, column, new Argument("value", row[column].ToString()));
}
