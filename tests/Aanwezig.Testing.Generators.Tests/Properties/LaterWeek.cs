using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Aanwezig.Attendance;
using Aanwezig.Calendars;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The world with one more closed week, from a Monday on: everything dated on or after it comes seven days later.</summary>
internal sealed partial class LaterWeek
{
    private static readonly DateOnly YearBegins = new(2026, 8, 1);
    private static readonly DateOnly YearEnds = new(2027, 7, 31);
    private readonly DateOnly _monday;
    private readonly string _name;
    private readonly ProtocolLibrary _library;
    private readonly Dictionary<Protocol, Protocol> _moved = [];

    private LaterWeek(DateOnly monday)
    {
        (_monday, _name) = (monday, $"later-{Iso(monday)}");
        _library = new ProtocolLibrary(
        [
            ("calendar.yaml", Encoding.UTF8.GetBytes(Calendar())),
            ("jurisdiction.yaml", Encoding.UTF8.GetBytes(Jurisdiction())),
        ]);
        Assert.Equal([_name, _name], [_library.Calendar(_name)?.Name, _library.Jurisdiction(_name)?.Name]);
    }

    /// <summary>Worlds with the week inserted at different places of the autumn and winter.</summary>
    public static IReadOnlyList<LaterWeek> All { get; } =
        [.. new DateOnly[] { new(2026, 9, 21), new(2026, 10, 12), new(2026, 11, 9), new(2026, 12, 7) }.Select(monday => new LaterWeek(monday))];

    public DateOnly Monday => _monday;

    public DateOnly Move(DateOnly day) => day < _monday ? day : day.AddDays(7);

    public Protocol Move(RandomCase random)
    {
        if (!_moved.TryGetValue(random.Protocol, out var moved))
        {
            var text = random.Text.Replace("jurisdiction: nl\n", $"jurisdiction: {_name}\n", StringComparison.Ordinal)
                .Replace("calendar: nl/midden\n", $"calendar: {_name}\n", StringComparison.Ordinal);
            moved = _library.Compile(_library.ReadProtocol("random.yaml", Encoding.UTF8.GetBytes(text)).Definition!);
            _moved.Add(random.Protocol, moved);
        }

        return moved;
    }

    /// <summary>The same protocol in a world where the inserted week is open.</summary>
    public Protocol Opened(Protocol moved)
    {
        var open = Enumerable.Range(0, 5).Select(place => new CalendarChange(_monday.AddDays(place), true)).ToList();
        return _library.Compile(moved.Definition, new Dictionary<string, IReadOnlyList<CalendarChange>> { [_name] = open });
    }

    public StudentCase Move(StudentCase student) => student with
    {
        Student = student.Student with
        {
            Born = Birthday(student.Student.Born),
            EnrolledFrom = Move(student.Student.EnrolledFrom),
            EnrolledUntil = Move(student.Student.EnrolledUntil),
            StartkwalificatieFrom = Move(student.Student.StartkwalificatieFrom),
        },
        Records = [.. student.Records.Select(record => record with { Date = Move(record.Date), RecordedAt = Move(record.RecordedAt), ReportedAt = Move(record.ReportedAt) })],
        Dossier = [.. student.Dossier.Select(entry => entry with { Date = Move(entry.Date), Onset = Move(entry.Onset), RecordedAt = Move(entry.RecordedAt) })],
        Consents = [.. student.Consents.Select(consent => consent with { At = Move((DateTime?)consent.At)!.Value })],
        Facts = [.. student.Facts.Select(fact => fact with { From = Move(fact.From), RecordedAt = Move(fact.RecordedAt) })],
        Exemptions = [.. student.Exemptions.Select(one => one with { From = Move(one.From), Until = Move(one.Until), RecordedAt = Move(one.RecordedAt) })],
        Enrolments = [.. student.Enrolments.Select(one => one with { From = Move(one.From), Until = Move(one.Until?.AddDays(1))?.AddDays(-1) })],
        Timetable = [.. student.Timetable.Select(row => row with { Date = Move(row.Date) })],
    };

    private DateOnly? Move(DateOnly? day) => day is { } known ? Move(known) : null;

    private DateTime? Move(DateTime? moment) => moment is { } known && DateOnly.FromDateTime(known) >= _monday ? known.AddDays(7) : moment;

    // The birthday of this school year moves; it stays in it, as nobody is born within a week of its end.
    private DateOnly Birthday(DateOnly born)
    {
        var years = (born.Month >= 8 ? YearBegins.Year : YearEnds.Year) - born.Year;
        var birthday = born.AddYears(years);
        return Move(birthday) == birthday ? born : Move(birthday).AddYears(-years);
    }

    private string Calendar() => Ranges().Replace(
        Shipped("/calendars/midden.yaml").Replace("calendar: nl/midden", $"calendar: {_name}", StringComparison.Ordinal),
        found => Range(found, Day(found.Groups["from"].Value), Day(found.Groups["until"].Value)));

    // The closures of this year; the first of them takes the inserted week along. The last days of summer fall off the year.
    private string Range(Match found, DateOnly from, DateOnly until)
    {
        if (from < YearBegins || until > YearEnds || until.DayNumber - from.DayNumber > 60)
        {
            return found.Value;
        }

        var moved = $"{found.Groups["indent"].Value}- {Iso(Move(from))}..{Iso(Min(Move(until), YearEnds))}";
        return from == YearBegins ? $"{moved}\n{found.Groups["indent"].Value}- {Iso(_monday)}..{Iso(_monday.AddDays(6))}" : moved;
    }

    private string Jurisdiction() => Holidays().Replace(
        Shipped("/nl/jurisdiction.yaml").Replace("jurisdiction: nl", $"jurisdiction: {_name}", StringComparison.Ordinal),
        found => Day(found.Groups["day"].Value) is var day && day >= YearBegins && day <= YearEnds ? $"on: {Iso(Move(day))}" : found.Value);

    private static string Shipped(string file) =>
        ProtocolLibrary.Embedded.Texts.Single(text => text.Key.Replace('\\', '/').EndsWith(file, StringComparison.Ordinal)).Value;

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<indent> +)- (?<from>\d{4}-\d\d-\d\d)\.\.(?<until>\d{4}-\d\d-\d\d)")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"on: (?<day>\d{4}-\d\d-\d\d)")]
    private static partial Regex Holidays();
}
