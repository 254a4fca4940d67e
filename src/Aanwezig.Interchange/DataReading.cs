using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange;

/// <summary>The result of reading a folder: the cases of its students, or every mistake in it.</summary>
public sealed class DataReading
{
    private readonly IReadOnlyDictionary<(string File, int Line), string> _lines;

    internal DataReading(IReadOnlyDictionary<(string File, int Line), string> lines) => _lines = lines;

    /// <summary>The cases of the students, in ordinal order of id; empty where a mistake keeps the folder from being used.</summary>
    public IReadOnlyList<StudentCase> Cases { get; internal init; } = [];

    /// <summary>The days that the folder opens or closes, by calendar and date.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(DateOnly Date, bool Open)>> CalendarChanges { get; internal init; } =
        new Dictionary<string, IReadOnlyList<(DateOnly Date, bool Open)>>();

    /// <summary>Every mistake, ordered by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>The number of rows that were left out for a mistake; the findings of the students concerned name each of them.</summary>
    public int RowsLeftOut { get; internal init; }

    /// <summary>The ids of the students who were left out because their own row has a mistake, in ordinal order.</summary>
    public IReadOnlyList<string> StudentsLeftOut { get; internal init; } = [];

    /// <summary>Whether the cases can be used: there is no mistake, or <see cref="DataSettings.KeepGoing"/> left out every row with one.</summary>
    public bool IsUsable { get; internal init; }

    /// <summary>The text of a line that a diagnostic points at, at most 500 characters; null for other lines, and past the first 200 such lines of a file.</summary>
    /// <param name="file">The file, as diagnostics name it.</param>
    /// <param name="line">The line, from 1.</param>
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
