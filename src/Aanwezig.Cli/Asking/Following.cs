using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Aanwezig.Cli.Writing;

namespace Aanwezig.Cli.Asking;

/// <summary>The protocols and cases of a question, checked: every student can be answered for.</summary>
internal sealed class Following
{
    private static readonly Wording NoFolder = new("map `{path}` bestaat niet", "directory `{path}` does not exist");
    private static readonly Wording NoStudent = new("er is geen student `{student}` in {path}", "there is no student `{student}` in {path}");

    private readonly Question _question;
    private readonly List<(Protocol Protocol, IReadOnlyDictionary<string, StudentCase> Cases)> _followed = [];

    private Following(Question question) => _question = question;

    /// <summary>The students asked about, in ordinal order.</summary>
    public IReadOnlyList<string> Students { get; private set; } = [];

    /// <summary>Reads everything and checks it.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="library">The documents known by name.</param>
    /// <param name="tell">Is told of the mistakes in rows that are left out because it was asked to keep going.</param>
    public static Following Of(Question question, ProtocolLibrary library, Action<IReadOnlyList<Diagnostic>, IReadOnlyDictionary<string, string>> tell)
    {
        if (!Directory.Exists(question.Data))
        {
            throw new Refusal(new Sentence(NoFolder, new Argument("path", question.Data)));
        }

        var following = new Following(question);
        following.Read(ChosenProtocols.Of(question, library), library, tell);
        following.Choose();
        following.Check();
        return following;
    }

    /// <summary>The protocols of a student, in the order asked, with what is known of the student and the moment up to which it counts.</summary>
    public IEnumerable<(Protocol Protocol, StudentCase Case, DateTime? KnownAt)> Of(string student)
    {
        foreach (var (protocol, cases) in _followed)
        {
            if (cases.TryGetValue(student, out var found))
            {
                yield return (protocol, found, KnownAt(protocol, found));
            }
        }
    }

    // Protocols with different calendars read the same folder differently: dates are local to the calendar.
    private void Read(
        IReadOnlyList<ProtocolDefinition> chosen, ProtocolLibrary library, Action<IReadOnlyList<Diagnostic>, IReadOnlyDictionary<string, string>> tell)
    {
        var readings = new Dictionary<string, (DataReading Reading, Dictionary<string, StudentCase> Cases)>(StringComparer.Ordinal);
        IReadOnlyList<IReadOnlyList<ProtocolDefinition>> versions = [.. chosen.Select(definition => library.Compile(definition).Versions)];
        foreach (var definition in chosen)
        {
            var calendar = definition.Calendar ?? string.Empty;
            if (!readings.TryGetValue(calendar, out var found))
            {
                var reading = DataFolder.Read(_question.Data, DataKnowledge.Of(_question, versions, definition.Calendar, library));
                if (!reading.IsUsable)
                {
                    throw new InvalidDocuments(reading.Diagnostics, DataExcerpts.Of(reading));
                }

                if (readings.Count == 0 && reading.Diagnostics.Count > 0)
                {
                    tell(reading.Diagnostics, DataExcerpts.Of(reading));
                }

                found = (reading, reading.Cases.ToDictionary(student => student.Student.Id, StringComparer.Ordinal));
                readings.Add(calendar, found);
            }

            _followed.Add((library.Compile(definition, Changes(found.Reading)), found.Cases));
        }
    }

    private static Dictionary<string, IReadOnlyList<CalendarChange>> Changes(DataReading reading) =>
        reading.CalendarChanges.ToDictionary(
            change => change.Key,
            change => (IReadOnlyList<CalendarChange>)[.. change.Value.Select(day => new CalendarChange(day.Date, day.Open))],
            StringComparer.Ordinal);

    private void Choose()
    {
        Students = [.. _followed.SelectMany(followed => followed.Cases.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (_question.Student is { } student)
        {
            Students = Students.Contains(student)
                ? [student]
                : throw new Refusal(new Sentence(NoStudent, new("student", student), new Argument("path", _question.Data)), ExitCode.Invalid);
        }
    }

    // Before anything is written, so that an answer is whole or not there.
    private void Check()
    {
        var mistakes = Students
            .SelectMany(Of)
            .SelectMany(each => each.Protocol.Check(each.Case, _question.On))
            .DistinctBy(mistake => (mistake.Span, mistake.Code.Id, mistake.Message(Language.English)))
            .ToList();
        if (mistakes.Count > 0)
        {
            throw new InvalidDocuments(mistakes, FileTexts.Of(mistakes, new Dictionary<string, string>(StringComparer.Ordinal)));
        }
    }

    private DateTime? KnownAt(Protocol protocol, StudentCase student)
    {
        if (_question.KnownAt is not { } moment)
        {
            return null;
        }

        var calendar = protocol.Calendars[student.Student.Calendar ?? protocol.Definition.Calendar!];
        return moment.In(TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZone));
    }
}
