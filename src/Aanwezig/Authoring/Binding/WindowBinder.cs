using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the window of a measure.</summary>
internal static class WindowBinder
{
    internal static readonly TimeUnit[] Units = [TimeUnit.Days, TimeUnit.Weeks, TimeUnit.SchoolDays, TimeUnit.SchoolWeeks, TimeUnit.Months];

    public static MeasureWindow Bind(MappingReader reader)
    {
        if (reader.Has("from_first"))
        {
            return FromFirst(reader);
        }

        var over = reader.Scalar("over");
        var written = $"over: {over?.Text ?? Names.Of(WindowPeriod.SchoolYear)}";
        var period = Period(over, reader);
        if (reader.Has("crosses_school_year") && period is { } known && StaysWithin(known, reader.Has("streak")))
        {
            FormBinder.Refuse(reader, "crosses_school_year", written);
        }

        var rolling = over is not null && !IsWord(over) ? DurationReader.Duration(over, "over", 1, Units, reader.Bag) : null;
        var isAligned = reader.Truth("aligned");
        if (isAligned && (period is not null || rolling is { Unit: not (TimeUnit.Weeks or TimeUnit.SchoolWeeks) }))
        {
            FormBinder.Refuse(reader, "aligned", written);
        }

        return new MeasureWindow(rolling, isAligned) { Period = period ?? WindowPeriod.SchoolYear };
    }

    private static MeasureWindow FromFirst(MappingReader reader)
    {
        if (reader.Has("over"))
        {
            FormBinder.Refuse(reader, "over", "from_first");
        }

        if (reader.Truth("aligned"))
        {
            FormBinder.Refuse(reader, "aligned", "from_first");
        }

        // Steps have no records that could open the window.
        if (reader.Has("steps"))
        {
            FormBinder.Refuse(reader, "from_first", "steps");
        }

        // Each subject would open at another record.
        if (reader.Has("per"))
        {
            FormBinder.Refuse(reader, "from_first", "per");
        }

        return new MeasureWindow(null, false) { FromFirst = reader.Duration("from_first", 1, Units) };
    }

    // A run may cross the school year of its window; months, quarters and weeks of the civil year lie across it anyway.
    internal static bool StaysWithin(WindowPeriod period, bool isStreak) => period switch
    {
        WindowPeriod.SchoolYear => !isStreak,
        WindowPeriod.Quarter or WindowPeriod.Month or WindowPeriod.SchoolWeek => false,
        WindowPeriod.Term or WindowPeriod.HalfYear or WindowPeriod.Enrolment => true,
    };

    private static WindowPeriod? Period(ScalarNode? over, MappingReader reader) =>
        over is null ? WindowPeriod.SchoolYear
        : IsWord(over) ? ScalarReader.Word<WindowPeriod>(over, "over", reader.Bag)
        : null;

    // `school year` is a misspelt period, not a duration.
    private static bool IsWord(ScalarNode over) =>
        !char.IsAsciiDigit(over.Text.FirstOrDefault())
        && (!over.Text.Contains(' ', StringComparison.Ordinal) || Names.TryParse<WindowPeriod>(over.Text.Replace(' ', '_'), out _));
}
