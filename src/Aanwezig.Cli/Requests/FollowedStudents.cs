using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;

namespace Aanwezig.Cli.Requests;

/// <summary>The students of a request with the protocols that follow them; every one of them can be answered for.</summary>
internal sealed class FollowedStudents
{
    private static readonly Wording NoStudent = new("er is geen student `{student}` in {path}", "there is no student `{student}` in {path}");

    private readonly AnswerRequest _request;
    private readonly MessageWriter _messages;
    private readonly List<(Protocol Protocol, BatchReading Reading)> _followed = [];

    private FollowedStudents(AnswerRequest request, MessageWriter messages) => (_request, _messages) = (request, messages);

    /// <summary>The number of students of the request.</summary>
    public int Count { get; private set; }

    /// <summary>Reads and checks the documents and the folder of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="library">The documents known by name.</param>
    /// <param name="messages">Writes the mistakes in rows that <c>--keep-going</c> leaves out, and how a large file is read.</param>
    /// <exception cref="Refusal">The folder or the student does not exist, or the protocols cannot share one reading.</exception>
    /// <exception cref="InvalidDocuments">A document, a row or a student has mistakes.</exception>
    public static FollowedStudents Of(AnswerRequest request, ProtocolLibrary library, MessageWriter messages)
    {
        LibraryOption.MustBeDirectory(request.Data);
        var students = new FollowedStudents(request, messages);
        students.Read(RequestedProtocols.Of(request, library), library);
        students.Check();
        return students;
    }

    /// <summary>The students in ordinal order, some at a time.</summary>
    public IEnumerable<StudentBatch> Batches()
    {
        if (_followed.All(followed => followed.Reading == _followed[0].Reading))
        {
            return _followed[0].Reading.Batches(_request.Student).Select(set => new StudentBatch([.. _followed.Select(followed => (followed.Protocol, set))], _request));
        }

        return [new StudentBatch([.. _followed.Select(followed => (followed.Protocol, followed.Reading.Reading.Set))], _request)];
    }

    // Protocols with different calendars read the same folder differently: dates are local to the calendar.
    private void Read(IReadOnlyList<ProtocolDefinition> chosen, ProtocolLibrary library)
    {
        var settings = ProtocolVocabulary.Of(_request, [.. chosen.Select(definition => library.Compile(definition).Versions)], library) with { Interrupted = _messages.Interrupted };
        var readings = new Dictionary<string, BatchReading>(StringComparer.Ordinal);
        var large = chosen.Select(definition => definition.Calendar).Distinct(StringComparer.Ordinal).Count() == 1 ? _messages.LargeFile : long.MaxValue;
        foreach (var definition in chosen)
        {
            var calendar = definition.Calendar ?? string.Empty;
            if (!readings.TryGetValue(calendar, out var found))
            {
                found = DataFolder.ReadBatches(_request.Data, settings with { DefaultCalendar = definition.Calendar }, large);
                MustBeUsable(found.Reading, isFirst: readings.Count == 0);
                _messages.WriteReadingOf(found, _request);
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
            _messages.Write(reading.Diagnostics, DataExcerpts.Of(reading));
        }
    }

    private static Dictionary<string, IReadOnlyList<CalendarChange>> Changes(SetReading reading) =>
        reading.CalendarChanges.ToDictionary(
            change => change.Key,
            change => (IReadOnlyList<CalendarChange>)[.. change.Value.Select(day => new CalendarChange(day.Date, day.Open))],
            StringComparer.Ordinal);

    // Before anything is written, so that an answer is whole or not there. The reader of the folder has reported mistakes in registrations already.
    private void Check()
    {
        var mistakes = new List<Diagnostic>();
        foreach (var (protocol, reading) in _followed)
        {
            mistakes.AddRange(Mistakes(protocol, reading));
        }

        Count = CountAsked();
        if (_request.Student is { } wanted && Count == 0)
        {
            throw new Refusal(new Sentence(NoStudent, new("student", wanted), new Argument("path", _request.Data)), ExitCode.Invalid);
        }

        if (mistakes.Count > 0)
        {
            IReadOnlyList<Diagnostic> distinct = [.. DistinctDiagnostics.Of(mistakes)];
            throw new InvalidDocuments(distinct, FileTexts.Of(distinct));
        }
    }

    private IEnumerable<Student> Asked(BatchReading reading) => reading.Students.Where(student => _request.Student is null || student.Id == _request.Student);

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
            var mistakes = protocol.Check(new StudentCase(student), _request.On);
            foreach (var mistake in mistakes)
            {
                yield return mistake;
            }

            if (mistakes.Count == 0)
            {
                _request.KnownAtFor(protocol, student);
                sound.Add(student.Calendar ?? string.Empty);
            }
        }
    }
}
