using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cli.Writing;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;

namespace Aanwezig.Cli.Asking;

/// <summary>The protocols and students of a question, checked: every student can be answered for.</summary>
internal sealed class Following
{
    private static readonly Wording NoFolder = new("map `{path}` bestaat niet", "directory `{path}` does not exist");
    private static readonly Wording NoStudent = new("er is geen student `{student}` in {path}", "there is no student `{student}` in {path}");

    private readonly Question _question;
    private readonly Telling _telling;
    private readonly List<(Protocol Protocol, BatchReading Reading)> _followed = [];

    private Following(Question question, Telling telling) => (_question, _telling) = (question, telling);

    /// <summary>How many students are asked about.</summary>
    public int Count { get; private set; }

    /// <summary>Reads everything and checks it.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="library">The documents known by name.</param>
    /// <param name="telling">Is told of the mistakes in rows that are left out because it was asked to keep going, and how a large file is read.</param>
    public static Following Of(Question question, ProtocolLibrary library, Telling telling)
    {
        if (!Directory.Exists(question.Data))
        {
            throw new Refusal(new Sentence(NoFolder, new Argument("path", question.Data)));
        }

        var following = new Following(question, telling);
        following.Read(ChosenProtocols.Of(question, library), library);
        following.Check();
        return following;
    }

    /// <summary>The students in ordinal order, some at a time.</summary>
    public IEnumerable<StudentBatch> Batches()
    {
        if (_followed.All(followed => followed.Reading == _followed[0].Reading))
        {
            return _followed[0].Reading.Batches(_question.Student).Select(set => new StudentBatch([.. _followed.Select(followed => (followed.Protocol, set))], _question));
        }

        return [new StudentBatch([.. _followed.Select(followed => (followed.Protocol, followed.Reading.Reading.Set))], _question)];
    }

    // Protocols with different calendars read the same folder differently: dates are local to the calendar.
    private void Read(IReadOnlyList<ProtocolDefinition> chosen, ProtocolLibrary library)
    {
        var settings = DataKnowledge.Of(_question, [.. chosen.Select(definition => library.Compile(definition).Versions)], library) with { Interrupted = _telling.Interrupted };
        var readings = new Dictionary<string, BatchReading>(StringComparer.Ordinal);
        var large = chosen.Select(definition => definition.Calendar).Distinct(StringComparer.Ordinal).Count() == 1 ? _telling.LargeFile : long.MaxValue;
        foreach (var definition in chosen)
        {
            var calendar = definition.Calendar ?? string.Empty;
            if (!readings.TryGetValue(calendar, out var found))
            {
                found = DataFolder.ReadBatches(_question.Data, settings with { DefaultCalendar = definition.Calendar }, large);
                MustBeUsable(found.Reading, isFirst: readings.Count == 0);
                _telling.Say(found, _question);
                readings.Add(calendar, found);
            }

            _followed.Add((library.Compile(definition, Changes(found.Reading)), found));
        }
    }

    private void MustBeUsable(SetReading reading, bool isFirst)
    {
        if (!reading.IsUsable)
        {
            throw new InvalidDocuments(reading.Diagnostics, DataExcerpts.Of(reading));
        }

        if (isFirst && reading.Diagnostics.Count > 0)
        {
            _telling.Tell(reading.Diagnostics, DataExcerpts.Of(reading));
        }
    }

    private static Dictionary<string, IReadOnlyList<CalendarChange>> Changes(SetReading reading) =>
        reading.CalendarChanges.ToDictionary(
            change => change.Key,
            change => (IReadOnlyList<CalendarChange>)[.. change.Value.Select(day => new CalendarChange(day.Date, day.Open))],
            StringComparer.Ordinal);

    // Before anything is written, so that an answer is whole or not there. What is wrong with registrations the reader of the folder told already.
    private void Check()
    {
        var mistakes = new List<Diagnostic>();
        foreach (var (protocol, reading) in _followed)
        {
            mistakes.AddRange(Mistakes(protocol, reading));
        }

        Count = CountAsked();
        if (_question.Student is { } wanted && Count == 0)
        {
            throw new Refusal(new Sentence(NoStudent, new("student", wanted), new Argument("path", _question.Data)), ExitCode.Invalid);
        }

        if (mistakes.Count > 0)
        {
            IReadOnlyList<Diagnostic> distinct = [.. mistakes.DistinctBy(mistake => (mistake.Span, mistake.Code.Id, mistake.Message(Language.English)))];
            throw new InvalidDocuments(distinct, FileTexts.Of(distinct, new Dictionary<string, string>(StringComparer.Ordinal)));
        }
    }

    private IEnumerable<Student> Asked(BatchReading reading) => reading.Students.Where(student => _question.Student is null || student.Id == _question.Student);

    // Readings of one folder by different calendars may leave out different students.
    private int CountAsked()
    {
        IReadOnlyList<BatchReading> readings = [.. _followed.Select(followed => followed.Reading).Distinct()];
        return readings.Count == 1 ? Asked(readings[0]).Count() : readings.SelectMany(Asked).Select(student => student.Id).Distinct(StringComparer.Ordinal).Count();
    }

    // The reader judged each student's own data; what is left hangs on the calendar alone, and most students have the same one.
    private IEnumerable<Diagnostic> Mistakes(Protocol protocol, BatchReading reading)
    {
        var sound = new HashSet<string>(StringComparer.Ordinal);
        foreach (var student in Asked(reading).Where(student => !sound.Contains(student.Calendar ?? string.Empty)))
        {
            var mistakes = protocol.Check(new StudentCase(student), _question.On);
            foreach (var mistake in mistakes)
            {
                yield return mistake;
            }

            if (mistakes.Count == 0)
            {
                sound.Add(student.Calendar ?? string.Empty);
            }
        }
    }
}
