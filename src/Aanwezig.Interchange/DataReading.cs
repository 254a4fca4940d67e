using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange;

/// <summary>What a folder of files says: the cases of its students, or everything that is wrong with it.</summary>
public sealed class DataReading
{
    private readonly IReadOnlyDictionary<(string File, int Line), string> _lines;

    internal DataReading(IReadOnlyDictionary<(string File, int Line), string> lines) => _lines = lines;

    /// <summary>The students and all that is known about them, by id; empty where a mistake keeps the folder from being used.</summary>
    public IReadOnlyList<StudentCase> Cases { get; internal init; } = [];

    /// <summary>The days that the folder opens or closes, by calendar and date.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(DateOnly Date, bool Open)>> CalendarChanges { get; internal init; } =
        new Dictionary<string, IReadOnlyList<(DateOnly Date, bool Open)>>();

    /// <summary>Everything that is wrong, by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>How many rows have a mistake of their own and were left out; told in the findings of the students concerned.</summary>
    public int RowsLeftOut { get; internal init; }

    /// <summary>The students who were left out whole, because their own row has a mistake; by id.</summary>
    public IReadOnlyList<string> StudentsLeftOut { get; internal init; } = [];

    /// <summary>Whether the cases can be used: nothing is wrong, or what is wrong was left out as asked.</summary>
    public bool IsUsable { get; internal init; }

    /// <summary>The text of a line that a diagnostic points at, cut off when it is very long; null for other lines.</summary>
    public string? LineOf(string file, int line) => _lines.GetValueOrDefault((file, line));

    internal DataReading WithoutCases() => new(_lines)
    {
        CalendarChanges = CalendarChanges,
        Diagnostics = Diagnostics,
        RowsLeftOut = RowsLeftOut,
        StudentsLeftOut = StudentsLeftOut,
        IsUsable = IsUsable,
    };
}
