using System.Runtime.CompilerServices;

namespace Aanwezig.Attendance;

/// <summary>The written names of the closed lists, in <c>snake_case</c>: <c>left_early</c> for <see cref="AttendanceKind.LeftEarly"/>.</summary>
public static class Names
{
    /// <summary>Returns the written name of a value, such as <c>left_early</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such value.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Names.Of(Unsafe.BitCast<T, int>(value));

    /// <summary>Finds the value with a written name, to the letter; false, and the value 0 of the list, for an unknown name.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        var isKnown = Table<T>.Names.TryParse(name, out var number);
        value = Unsafe.BitCast<int, T>(number);
        return isKnown;
    }

    /// <summary>All written names, in the order of the list.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Table<T>.Names.All;

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly ClosedList Names = new(typeof(T));
    }
}
