namespace Aanwezig.Attendance;

/// <summary>The written names of the closed lists of the field, in <c>snake_case</c>, both ways.</summary>
public static class Names
{
    /// <summary>The written name of a value, such as <c>left_early</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Written[value];

    /// <summary>The value with a written name; false where there is none.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum => Table<T>.Read.TryGetValue(name, out value);

    /// <summary>All written names, in the order of the list.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Table<T>.All;

    private static string Snake(string pascal) =>
        string.Concat(pascal.Select((letter, index) =>
            char.IsUpper(letter) ? (index == 0 ? string.Empty : "_") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Written = Enum.GetValues<T>().ToDictionary(value => value, value => Snake(value.ToString()));
        public static readonly Dictionary<string, T> Read = Written.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        public static readonly IReadOnlyList<string> All = [.. Enum.GetValues<T>().Select(value => Written[value])];
    }
}
