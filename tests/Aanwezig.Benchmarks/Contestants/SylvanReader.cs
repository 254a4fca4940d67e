using Sylvan.Data.Csv;

namespace Aanwezig.Benchmarks.Contestants;

/// <summary>Sylvan.Data.Csv: every row of the attendance with its date and minutes read, and nothing kept or looked up.</summary>
internal static class SylvanReader
{
    public const string Method = "Sylvan.Data.Csv on attendance.csv: date and minutes of each row, on one thread, nothing kept";

    /// <returns>How many rows there are.</returns>
    public static long Read(string folder)
    {
        using var csv = CsvDataReader.Create(Path.Combine(folder, "attendance.csv"));
        var (date, minutes) = (csv.GetOrdinal("date"), csv.GetOrdinal("minutes"));
        var (rows, days) = (0L, 0L);
        while (csv.Read())
        {
            days += csv.GetDate(date).DayNumber + csv.GetInt32(minutes);
            rows++;
        }

        return days == 0 ? 0 : rows;
    }
}
