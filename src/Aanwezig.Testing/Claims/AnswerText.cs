using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Testing.Claims;

/// <summary>The text of values, as in the JSON answer.</summary>
internal static class AnswerText
{
    public const string Null = "null";

    public static string Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Null;

    public static string Of(bool? truth) => truth switch { true => "true", false => "false", null => Null };

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of<T>(T value)
        where T : struct, Enum => Names.Of(value);

    /// <summary>Returns hours as hours and minutes, and other units as a number; a number that has to be rounded is never written as its limit.</summary>
    public static string Of(ExactNumber number, MeasureUnit unit, ExactNumber limit) => Amounts.InFull(number, unit, limit);

    /// <summary>Returns a known number, or the least and the largest value as <c>2:00..6:00</c>.</summary>
    public static string Of(Interval value, MeasureUnit unit, ExactNumber limit) =>
        value.IsExact ? Of(value.Min, unit, limit) : $"{Of(value.Min, unit, limit)}..{Of(value.Max, unit, limit)}";
}
