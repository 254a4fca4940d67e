namespace Aanwezig.Attendance;

/// <summary>Refuses values that no case can have where a host hands them over, so that no later part of the engine meets one.</summary>
internal static class Accepted
{
    /// <summary>Returns an id or a name, which is never empty.</summary>
    /// <exception cref="ArgumentException">The text is null or empty.</exception>
    public static string Id(string value, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return value;
    }

    /// <summary>Returns an id that may be absent, but not empty.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static string? OptionalId(string? value, string name) => value is null ? null : Id(value, name);

    /// <summary>Returns a thing that must be there.</summary>
    /// <exception cref="ArgumentNullException">The thing is null.</exception>
    public static T Given<T>(T value, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <summary>Returns a list without gaps.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of its elements is null.</exception>
    public static IReadOnlyList<T> List<T>(IReadOnlyList<T> value, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        for (var index = 0; index < value.Count; index++)
        {
            if (value[index] is null)
            {
                throw new ArgumentException($"Element {index} is null.", name);
            }
        }

        return value;
    }

    /// <summary>Returns a member of a closed list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such member.</exception>
    public static T Member<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"There is no such {typeof(T).Name}.");

    /// <summary>Returns a moment on the clock of the student's calendar. Only a reader that knows the zone can convert a moment of UTC.</summary>
    /// <exception cref="ArgumentException">The moment is one of UTC.</exception>
    public static DateTime Local(DateTime value, string name) =>
        value.Kind == DateTimeKind.Utc ? throw new ArgumentException("This moment is UTC. Convert it to the time zone of the student's calendar first.", name) : value;

    /// <summary>Returns a moment that may be absent.</summary>
    /// <exception cref="ArgumentException">The moment is one of UTC.</exception>
    public static DateTime? Local(DateTime? value, string name) => value is { } moment ? Local(moment, name) : null;
}
