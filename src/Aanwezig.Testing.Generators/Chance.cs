using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Small generators that the other generators share.</summary>
internal static class Chance
{
    /// <summary>Draws true in the given percentage of draws.</summary>
    public static Gen<bool> Of(int percent) => Gen.Choose(1, 100).Select(drawn => drawn <= percent);

    /// <summary>Draws from the first generator in the given percentage of draws, and from the other in the rest.</summary>
    public static Gen<T> Mostly<T>(int percent, Gen<T> one, Gen<T> other) => Gen.Frequency((percent, one), (100 - percent, other));

    /// <summary>Draws a text in the given percentage of draws, and an empty text in the rest.</summary>
    public static Gen<string> Sometimes(int percent, Gen<string> text) => Mostly(percent, text, Gen.Constant(string.Empty));

    /// <summary>Joins the lists of several generators into one list.</summary>
    public static Gen<IReadOnlyList<T>> Joined<T>(IEnumerable<Gen<IReadOnlyList<T>>> parts) =>
        Gen.CollectToArray(parts).Select(lists => (IReadOnlyList<T>)[.. lists.SelectMany(list => list)]);

    /// <summary>Draws a list with a length between two bounds, both included.</summary>
    public static Gen<IReadOnlyList<T>> Several<T>(int least, int most, Gen<T> one) =>
        Gen.Choose(least, most).SelectMany(count => one.ArrayOf(count)).Select(drawn => (IReadOnlyList<T>)drawn);

    /// <summary>Draws a list of one item in the given percentage of draws, and an empty list in the rest.</summary>
    public static Gen<IReadOnlyList<T>> Optional<T>(int percent, Gen<T> one) =>
        Mostly(percent, one.Select(drawn => (IReadOnlyList<T>)[drawn]), Gen.Constant<IReadOnlyList<T>>([]));

    /// <summary>Draws a day of a period, both ends included.</summary>
    public static Gen<DateOnly> Day(DateOnly from, DateOnly until) =>
        Gen.Choose(0, Math.Max(0, until.DayNumber - from.DayNumber)).Select(from.AddDays);

    /// <summary>Draws a moment of a day, in whole minutes.</summary>
    public static Gen<DateTime> Moment(DateOnly day) =>
        Gen.Choose(0, (24 * 60) - 1).Select(minute => day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute));
}
