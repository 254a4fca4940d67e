using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Small ways of drawing that the generators share.</summary>
internal static class Chance
{
    /// <summary>True in so many of a hundred draws.</summary>
    public static Gen<bool> Of(int percent) => Gen.Choose(1, 100).Select(drawn => drawn <= percent);

    /// <summary>The one in so many of a hundred draws, the other in the rest.</summary>
    public static Gen<T> Mostly<T>(int percent, Gen<T> one, Gen<T> other) => Gen.Frequency((percent, one), (100 - percent, other));

    /// <summary>A text in so many of a hundred draws, nothing in the rest.</summary>
    public static Gen<string> Sometimes(int percent, Gen<string> text) => Mostly(percent, text, Gen.Constant(string.Empty));

    /// <summary>Lists of what each of a number of draws gave.</summary>
    public static Gen<IReadOnlyList<T>> Joined<T>(IEnumerable<Gen<IReadOnlyList<T>>> parts) =>
        Gen.CollectToArray(parts).Select(lists => (IReadOnlyList<T>)[.. lists.SelectMany(list => list)]);

    /// <summary>A list of so many draws, or of a number between two bounds.</summary>
    public static Gen<IReadOnlyList<T>> Several<T>(int least, int most, Gen<T> one) =>
        Gen.Choose(least, most).SelectMany(count => one.ArrayOf(count)).Select(drawn => (IReadOnlyList<T>)drawn);

    /// <summary>The one thing or nothing, as a list.</summary>
    public static Gen<IReadOnlyList<T>> Optional<T>(int percent, Gen<T> one) =>
        Mostly(percent, one.Select(drawn => (IReadOnlyList<T>)[drawn]), Gen.Constant<IReadOnlyList<T>>([]));

    /// <summary>A day of a period, both ends included.</summary>
    public static Gen<DateOnly> Day(DateOnly from, DateOnly until) =>
        Gen.Choose(0, Math.Max(0, until.DayNumber - from.DayNumber)).Select(from.AddDays);

    /// <summary>A moment of a day, to the minute.</summary>
    public static Gen<DateTime> Moment(DateOnly day) =>
        Gen.Choose(0, (24 * 60) - 1).Select(minute => day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute));
}
