using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Csv;

/// <summary>What makes a row unreadable as a row, and where it shows: an offset from the row's first character.</summary>
/// <param name="Code">The kind of mistake.</param>
/// <param name="Offset">The offset.</param>
/// <param name="EndsReading">Whether nothing after it can be read.</param>
internal readonly record struct RowDefect(DiagnosticCode Code, int Offset, bool EndsReading);
