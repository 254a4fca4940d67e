using System.Globalization;
using System.Text;
using Aanwezig.Attendance;
using Aanwezig.Calendars;

namespace Aanwezig.Testing.Generators;

/// <summary>A student whom a protocol follows, with everything that is known, and a day to ask about.</summary>
/// <param name="Protocol">The protocol, ready to follow the student by.</param>
/// <param name="Text">The protocol as it was written; empty where it was not drawn.</param>
/// <param name="Student">What is known about the student.</param>
/// <param name="On">The last day of the history.</param>
public sealed record RandomCase(Protocol Protocol, string Text, StudentCase Student, DateOnly On)
{
    /// <summary>The protocol that <see cref="Text"/> extends, as it was written; null where it stands alone.</summary>
    public string? Base { get; internal init; }

    /// <summary>Where its calendar and law are found by name.</summary>
    internal ProtocolLibrary Library { get; init; } = ProtocolLibrary.Embedded;

    /// <summary>The first day of the history.</summary>
    internal DateOnly From { get; init; }

    /// <summary>The calendar that the student follows.</summary>
    internal SchoolCalendar Calendar => Protocol.Calendars[Student.Student.Calendar ?? Protocol.Definition.Calendar!];

    /// <summary>Whether the protocol counts on the clocks of the school only.</summary>
    internal bool OnlySchoolClocks { get; init; }

    /// <summary>The whole case in words, so that a failure can be repeated by hand.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"on {On:yyyy-MM-dd}").AppendLine(Student.Student.ToString());
        foreach (var line in Lines())
        {
            text.AppendLine(line.ToString());
        }

        return text.Append(Base).Append(Text).ToString();
    }

    private IEnumerable<object> Lines() =>
        [.. Student.Records, .. Student.Dossier, .. Student.Consents, .. Student.Facts, .. Student.Timetable];
}
