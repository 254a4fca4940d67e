using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>Something about the data that a person should look at; never a task towards the student.</summary>
/// <param name="Code">A stable word, such as <c>no_school_day</c>.</param>
/// <param name="Message">What was seen.</param>
/// <param name="Records">The ids of the records it is about, or their dates where they have none; ordinally sorted.</param>
public sealed record Finding(string Code, Sentence Message, IReadOnlyList<string> Records);
