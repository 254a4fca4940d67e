using Aanwezig.Attendance;
using Aanwezig.Interchange.Csv;

namespace Aanwezig.Interchange.Files;

/// <summary>The places of the columns of the attendance in one file.</summary>
/// <param name="placeOf">The place of the column with a name; -1 where the file does not have it.</param>
internal sealed class AttendanceColumns(Func<string, int> placeOf)
{
    private static readonly IReadOnlyList<string> Known = Names.All<AttendanceColumn>();

    private readonly int[] _places = [.. Known.Select(placeOf)];

    /// <summary>The columns as a header may have them.</summary>
    public static TableLayout Layout { get; } = new(
        "attendance.csv", true, [.. Known.Take((int)AttendanceColumn.Record)], [.. Known.Skip((int)AttendanceColumn.Record)]);

    /// <summary>The place of a column; -1 where the file does not have it.</summary>
    public int this[AttendanceColumn column] => _places[(int)column];
}
