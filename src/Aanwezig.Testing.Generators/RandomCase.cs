using System.Globalization;
using System.Text;
using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Testing.Generators;

/// <summary>A student and a protocol, with everything that is known about the student and the last day of the history.</summary>
/// <param name="Protocol">The protocol, compiled.</param>
/// <param name="Text">The protocol as it was written; empty where it was not drawn.</param>
/// <param name="Student">The records, facts, entries and consents of the student.</param>
/// <param name="On">The last day of the history.</param>
public sealed record RandomCase(Protocol Protocol, string Text, StudentCase Student, DateOnly On)
{
    /// <summary>The protocol that <see cref="Text"/> extends, as it was written; null where it stands alone.</summary>
    public string? Base { get; internal init; }

    /// <summary>The versions of the protocol that were in force before <see cref="Text"/>, as they were written.</summary>
    public IReadOnlyList<string> Earlier { get; internal init; } = [];

    /// <summary>The library with the calendar and jurisdiction of the protocol.</summary>
    internal ProtocolLibrary Library { get; init; } = ProtocolLibrary.Embedded;

    /// <summary>The first day of the history.</summary>
    internal DateOnly From { get; init; }

    /// <summary>The first day on which the protocol is in force, in its first version.</summary>
    internal DateOnly Begins => Protocol.Versions[0].InForceFrom;

    /// <summary>Returns a step from the latest version that has it; null where none has. A step has the same contact in all versions.</summary>
    internal StepDefinition? Step(string id) => Protocol.Versions.Reverse().SelectMany(version => version.Steps).FirstOrDefault(step => step.Id == id);

    /// <summary>The calendar that the student follows.</summary>
    internal SchoolCalendar Calendar => Protocol.Calendars[Student.Student.Calendar ?? Protocol.Definition.Calendar!];

    /// <summary>Whether the protocol measures time in school days and school weeks alone.</summary>
    internal bool OnlySchoolClocks { get; init; }

    /// <summary>Returns the smallest case found that still fails, with less data about the student and a shorter protocol.</summary>
    /// <remarks>The search removes halves first, then single items, until nothing more can be removed. Each attempt calls <paramref name="fails"/> once.</remarks>
    /// <param name="fails">Whether a case fails, for instance because two engines disagree about it.</param>
    public RandomCase Smallest(Func<RandomCase, bool> fails)
    {
        ArgumentNullException.ThrowIfNull(fails);
        var smallest = this;
        while (FewerFacts.Of(smallest).Concat(FewerWords.Of(smallest)).FirstOrDefault(fails) is { } smaller)
        {
            smallest = smaller;
        }

        return smallest;
    }

    /// <summary>The case as files for <c>aanwezig test DIR --library DIR</c>: a scenario that expects what occurs now, and all documents it stands on.</summary>
    /// <remarks>Facts that a scenario cannot express are remarks in it that begin with <c># not said here</c>.</remarks>
    public IReadOnlyList<(string File, string Text)> Files() =>
    [
        ("scenario.yaml", new ScenarioText(this).Written(Protocol.Replay(Student, Calendar.Years.Last(year => year.Range.From <= On).Range.From, On))),
        .. Text.Length > 0 ? new[] { ("protocol.yaml", Text) } : [],
        .. Base is { } written ? new[] { ("base.yaml", written) } : [],
        .. Earlier.Select((earlier, place) => ($"earlier-{place + 1}.yaml", earlier)),
        .. RandomWorld.Documents,
    ];

    /// <summary>Returns the whole case as text, so that a failure can be repeated by hand.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"on {On:yyyy-MM-dd}").AppendLine(Student.Student.ToString());
        foreach (var line in Lines())
        {
            text.AppendLine(line.ToString());
        }

        return text.Append(Base).AppendJoin(string.Empty, Earlier).Append(Text).ToString();
    }

    private IEnumerable<object> Lines() =>
        [.. Student.Records, .. Student.Dossier, .. Student.Consents, .. Student.Facts, .. Student.Exemptions, .. Student.Enrolments, .. Student.Timetable];
}
