using System.Globalization;
using System.Text;
using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;
using DuckDB.NET.Data;

namespace Aanwezig.Benchmarks.Contestants;

/// <summary>DuckDB computing the same occurrences in SQL, for the steps that a set-based query can say.</summary>
/// <remarks>
/// Left out are the two reports, whose counter starts again after each of them (each occurrence hangs on the one before it), and the spells, whose
/// least and most number with open reasons is a walk through the days.
/// </remarks>
internal sealed class DuckDb : IDisposable
{
    public const string Method = "SQL over tables in memory, 7 of the 10 steps";

    public static readonly int[] CanSay = [Steps.Talk5, Steps.Letter10, Steps.Late3, Steps.Late3 + 1, Steps.Late3 + 2, Steps.Late12, Steps.SickDay7];

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDb(SchoolTime time, int threads)
    {
        _connection.Open();
        Execute($"SET threads = {threads.ToString(CultureInfo.InvariantCulture)}");
        Execute(CalendarTable(time));
    }

    /// <summary>Loads a folder of CSV files.</summary>
    public void Load(string folder) => Execute(DuckDbQueries.Load.Replace("{folder}", folder.Replace("'", "''", StringComparison.Ordinal), StringComparison.Ordinal));

    /// <summary>The occurrences of the steps that it can say.</summary>
    public Found Occurrences()
    {
        var found = new Found();
        foreach (var query in (string[])[DuckDbQueries.Hours, DuckDbQueries.Lates, DuckDbQueries.LongIllness])
        {
            using var command = _connection.CreateCommand();
            command.CommandText = query;
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var step = Steps.Of(reader.GetString(0));
                found.Count[step] = reader.GetInt64(1);
                found.Sum[step] = reader.GetInt64(2);
            }
        }

        return found;
    }

    public void Dispose() => _connection.Dispose();

    private static string CalendarTable(SchoolTime time)
    {
        var sql = new StringBuilder("CREATE TABLE calendar (date DATE, day INTEGER, school BOOLEAN, school_index INTEGER, settles INTEGER, leaves INTEGER);\nINSERT INTO calendar VALUES ");
        for (var day = 0; day <= time.Last; day++)
        {
            string OrNull(int value) => value == SchoolTime.Never ? "NULL" : value.ToString(CultureInfo.InvariantCulture);
            sql.Append(
                CultureInfo.InvariantCulture,
                $"{(day > 0 ? ", " : "")}('{time.Date(day):yyyy-MM-dd}', {day}, {time.IsSchool[day]}, {time.SchoolIndex[day]}, {OrNull(time.Settles[day])}, {OrNull(time.LeavesFourWeeks[day])})");
        }

        return sql.ToString();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
