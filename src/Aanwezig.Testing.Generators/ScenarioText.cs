using System.Globalization;
using System.Text;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;

namespace Aanwezig.Testing.Generators;

/// <summary>Writes a case as a scenario that expects its occurrences. A fact that no line of a scenario can express becomes a remark.</summary>
internal sealed class ScenarioText(RandomCase random)
{
    private readonly StringBuilder _text = new();

    /// <summary>Returns the text of the scenario. It names its protocol as <c>protocol.yaml</c>, or by the library name of one that was not drawn.</summary>
    public string Written(IReadOnlyList<OccurrenceRecord> occurred)
    {
        _text.Append(CultureInfo.InvariantCulture, $"scenario: a random case\nprotocol: {(random.Text.Length > 0 ? "protocol.yaml" : random.Protocol.Definition.Name)}\n");
        Student();
        Section("attendance", [.. random.Student.Records.Where(record => record.Supersedes is null).Select(Attendance)]);
        Section("dossier", [.. random.Student.Dossier.Select(Entry)]);
        Section("consents", [.. random.Student.Consents.Select(consent => $"{Moment(consent.At)} {Names.Of(consent.Scope)} {Names.Of(consent.State)}")]);
        Section("timetable", [.. random.Student.Timetable.Select(row => $"{Began(row.Date, row.Start)} {Time(row.Minutes)} {Names.Of(row.Activity)} {row.Subject}".TrimEnd())]);
        Section("facts", [.. random.Student.Facts.Where(fact => fact.From is not null).Select(fact => $"{Day(fact.From!.Value)} {fact.Fact} {fact.Value}{At("recorded", fact.RecordedAt)}")]);
        Section("exemptions", [.. random.Student.Exemptions.Select(one => $"{Day(one.From)}..{Day(one.Until)} {one.Name}{At("recorded", one.RecordedAt)} reason {one.Reason}")]);
        Section("enrolments", [.. random.Student.Enrolments.Select(one => $"{Day(one.From)}{(one.Until is { } until ? $"..{Day(until)}" : string.Empty)}{(one.Group is { } group ? $" group {group}" : string.Empty)}")]);
        _text.Append(CultureInfo.InvariantCulture, $"expect:\n  - on: {Day(random.On)}\n    occurred:{(occurred.Count == 0 ? " []" : string.Empty)}\n");
        occurred.ToList().ForEach(one => _text.Append(CultureInfo.InvariantCulture, $"      - {one.Step} {Day(one.Onset)}\n"));
        return string.Concat(Unsaid().Select(thing => $"# not said here: {thing}\n")) + _text;
    }

    private void Student()
    {
        var student = random.Student.Student;
        _text.Append(CultureInfo.InvariantCulture, $"student:\n  born: {Day(student.Born)}\n");
        foreach (var (key, day) in new[] { ("enrolled_from", student.EnrolledFrom), ("enrolled_until", student.EnrolledUntil), ("startkwalificatie", student.StartkwalificatieFrom) })
        {
            _text.Append(day is { } known ? $"  {key}: {Day(known)}\n" : string.Empty);
        }

        _text.Append(student.Calendar is { } calendar ? $"  calendar: {calendar}\n" : string.Empty);
        foreach (var fact in Undated().Where(fact => fact.RecordedAt is null && fact.Fact != "startkwalificatie").DistinctBy(fact => fact.Fact))
        {
            _text.Append(CultureInfo.InvariantCulture, $"  {fact.Fact}: {fact.Value}\n");
        }
    }

    private void Section(string key, IReadOnlyList<string> lines) =>
        _text.Append(lines.Count == 0 ? string.Empty : $"{key}:\n{string.Concat(lines.Select(line => $"  - {line}\n"))}");

    private string Attendance(AttendanceRecord record)
    {
        var line = new StringBuilder($"{Began(record.Date, record.Start)} {record.Code} {Time(record.Minutes)}{(record.WrittenActivity is { } activity ? $" {Names.Of(activity)}" : string.Empty)}{(record.Subject is { } subject ? $" subject {subject}" : string.Empty)}{At("recorded", record.RecordedAt)}{At("reported", record.ReportedAt)}");
        for (var next = Correction(record); next is not null; next = Correction(next))
        {
            line.Append(CultureInfo.InvariantCulture, $", corrected {Moment(next.RecordedAt!.Value)} to {next.Code} {Time(next.Minutes)}{At("reported", next.ReportedAt)}");
        }

        return line.ToString();
    }

    private AttendanceRecord? Correction(AttendanceRecord record) =>
        record.Id is { } id ? random.Student.Records.FirstOrDefault(other => other.Supersedes == id) : null;

    private AttendanceRecord? Corrected(AttendanceRecord record) =>
        record.Supersedes is { } id ? random.Student.Records.FirstOrDefault(other => other.Id == id) : null;

    private static string Began(DateOnly date, TimeOnly? written) =>
        written is { } start ? string.Create(CultureInfo.InvariantCulture, $"{Day(date)}T{start:HH\\:mm}") : Day(date);

    private static string Entry(DossierEntry entry) =>
        $"{Day(entry.Date)} {entry.Step} {Names.Of(entry.Outcome)}{(entry.Onset is { } onset ? $" onset {Day(onset)}" : string.Empty)}{At("recorded", entry.RecordedAt)}{(entry.Reason is { } reason ? $" reason {reason}" : string.Empty)}";

    private IEnumerable<FactChange> Undated() => random.Student.Facts.Where(fact => fact.From is null);

    // A scenario uses the codes and steps of the version whose file it names.
    private IEnumerable<string> Unsaid() =>
    [
        .. random.Student.Dossier.Select(entry => entry.Step).Where(step => random.Step(step) is not null && random.Protocol.Definition.Steps.All(known => known.Id != step)).Distinct().Select(step => $"{step} of an earlier version"),
        .. random.Student.Exemptions.Select(one => one.Name).Where(name => random.Protocol.Definition.Exemptions.All(known => known.Name != name)).Distinct().Select(name => $"{name} that the protocol does not know"),
        .. random.Student.Records.Where(record => Corrected(record) is { } first && (first.Start, first.Subject, first.WrittenActivity) != (record.Start, record.Subject, record.WrittenActivity)).Select(record => $"another lesson in the correction {record.Id}"),
        .. random.Student.Records.Where(record => random.Student.Records.Any(other => IsBeside(record, other))).Select(record => $"the id {record.Id}, which decides what holds on {Day(record.Date)}"),
        .. random.Student.Records.Where(record => record.Supersedes is not null && random.Student.Records.Count(other => other.Supersedes == record.Supersedes) > 1).Select(record => $"the second correction {record.Id}"),
        .. Undated().Where(fact => fact.RecordedAt is not null || fact.Fact == "startkwalificatie" || Undated().Count(other => other.Fact == fact.Fact) > 1).Select(fact => $"{fact}"),
        .. random.Student.Facts.Where(fact => random.Protocol.Definition.Facts.Any(known => known.Name == fact.Fact && known.Type == FactType.Integer) && fact.Value.Contains('.', StringComparison.Ordinal)).Select(fact => $"{fact}"),
    ];

    // Of two records that were written at one moment and are equally long, the id decides which of them holds.
    private static bool IsBeside(AttendanceRecord one, AttendanceRecord other) =>
        one != other && one.Id is not null && one.Date == other.Date && one.RecordedAt == other.RecordedAt && one.Minutes == other.Minutes;

    private static string At(string word, DateTime? moment) => moment is { } known ? $" {word} {Moment(known)}" : string.Empty;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static string Time(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
}
