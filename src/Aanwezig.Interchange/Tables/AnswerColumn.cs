using Aanwezig.Calendars;
using Parquet.Schema;

namespace Aanwezig.Interchange.Tables;

/// <summary>A column of an answer: its name, its type, and its value in a row, for CSV and Parquet alike.</summary>
/// <typeparam name="TRow">What a row is about.</typeparam>
internal sealed class AnswerColumn<TRow>
{
    private AnswerColumn(DataField field, Func<TRow, string?> text, Func<TRow, object?> value) => (Field, Text, Value) = (field, text, value);

    /// <summary>The name and type of the column in Parquet.</summary>
    public DataField Field { get; }

    /// <summary>The text of the value in CSV; null where there is none.</summary>
    public Func<TRow, string?> Text { get; }

    /// <summary>The value in the type of the column; null where there is none.</summary>
    public Func<TRow, object?> Value { get; }

    /// <summary>A column of texts.</summary>
    public static AnswerColumn<TRow> OfText(string name, Func<TRow, string?> value) => new(ParquetRows.Text(name), value, value);

    /// <summary>A column of dates; ISO in CSV.</summary>
    public static AnswerColumn<TRow> OfDate(string name, Func<TRow, DateOnly?> value) =>
        new(ParquetRows.Date(name), row => value(row) is { } date ? IsoDate.Of(date) : null, row => value(row));

    /// <summary>A column of truth values; <c>true</c> or <c>false</c> in CSV.</summary>
    public static AnswerColumn<TRow> OfTruth(string name, Func<TRow, bool> value) =>
        new(ParquetRows.Truth(name), row => value(row) ? "true" : "false", row => value(row));
}
