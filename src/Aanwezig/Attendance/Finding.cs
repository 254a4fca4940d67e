using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>An observation about the data that a person at the school should check; never a task towards the student.</summary>
/// <remarks>Example: a record on a Sunday gets the finding <c>no_school_day</c>, because a measure leaves it out.</remarks>
/// <param name="Code">A stable word, such as <c>no_school_day</c>.</param>
/// <param name="Message">The observation.</param>
/// <param name="Records">The ids of the records concerned, or the dates of records without an id; ordinally sorted.</param>
public sealed record Finding(string Code, Sentence Message, IReadOnlyList<string> Records)
{
    /// <summary>A stable word, such as <c>no_school_day</c>.</summary>
    public string Code
    {
        get;
        init => field = Accepted.Id(value, nameof(Code));
    } = Accepted.Id(Code, nameof(Code));

    /// <summary>The observation.</summary>
    public Sentence Message
    {
        get;
        init => field = Accepted.Given(value, nameof(Message));
    } = Accepted.Given(Message, nameof(Message));

    /// <summary>The ids of the records concerned, or the dates of records without an id; ordinally sorted.</summary>
    public IReadOnlyList<string> Records
    {
        get;
        init => field = Accepted.List(value, nameof(Records));
    } = Accepted.List(Records, nameof(Records));

    /// <summary>The id of the step concerned; null for a finding about the data alone.</summary>
    public string? Step { get; init; }

    /// <summary>The onset of the occurrence concerned; null where <see cref="Step"/> is.</summary>
    public DateOnly? Onset { get; init; }
}
