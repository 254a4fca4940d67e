using Aanwezig.Definitions;

namespace Aanwezig.Validation;

/// <summary>Reads the window of a measure.</summary>
internal static class WindowBinder
{
    private const string SchoolYear = "school_year";
    private static readonly string[] LaterPeriods = ["term", "half_year", "quarter", "month", "school_week", "enrolment"];
    private static readonly TimeUnit[] Units = [TimeUnit.Days, TimeUnit.Weeks, TimeUnit.SchoolDays, TimeUnit.SchoolWeeks, TimeUnit.Months];

    public static MeasureWindow Bind(MappingReader reader)
    {
        var rolling = Rolling(reader);
        var isPeriod = !reader.Has("over") || reader.Text("over") == SchoolYear;
        if (isPeriod && reader.Has("crosses_school_year") && !reader.Has("streak"))
        {
            FormBinder.Refuse(reader, "crosses_school_year", $"over: {SchoolYear}");
        }

        var isAligned = reader.Truth("aligned");
        if (isAligned && (isPeriod || rolling is { Unit: not (TimeUnit.Weeks or TimeUnit.SchoolWeeks) }))
        {
            FormBinder.Refuse(reader, "aligned", $"over: {reader.Text("over") ?? SchoolYear}");
        }

        return new MeasureWindow(rolling, isAligned);
    }

    private static Stretch? Rolling(MappingReader reader)
    {
        if (reader.Scalar("over") is not { } over || over.Text == SchoolYear)
        {
            return null;
        }

        if (!over.Text.Contains(' ', StringComparison.Ordinal) && !char.IsAsciiDigit(over.Text.FirstOrDefault()))
        {
            ScalarReader.Word(over, "over", [SchoolYear], LaterPeriods, reader.Bag);
            return null;
        }

        return StretchReader.Stretch(over, "over", 1, Units, reader.Bag);
    }
}
