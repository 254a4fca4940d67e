using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>Builds the case of a scenario's student: ranges become days, corrections become superseding records.</summary>
internal sealed class CaseAssembly(ScenarioDocument document, ProtocolDefinition protocol, ScenarioCalendar calendar, DiagnosticBag bag)
{
    private readonly HashSet<int> _plannedWeeks = [];
    private readonly HashSet<DateOnly> _plannedDays = [];

    public StudentCase? Build()
    {
        new ProtocolWords(protocol, bag).Check(document);
        var timetable = Timetable();
        List<AttendanceRecord> records = [.. document.Attendance.SelectMany((line, index) => Records(line, index + 1))];
        return document.Student is not { } student
            ? null
            : new StudentCase(student with { Calendar = document.Calendar?.Text })
            {
                Records = records,
                Timetable = timetable,
                Dossier = [.. document.Dossier.Select(Entry)],
                Consents = [.. document.Consents.Select(each => each.Consent with { At = each.At.In(calendar.Zone) })],
                Facts = [.. document.Facts.Select(Fact)],
                Exemptions = [.. document.Exemptions.Select(Exemption)],
                Enrolments = document.Enrolments,
            };
    }

    private List<ScheduledTime> Timetable()
    {
        var rows = new List<ScheduledTime>();
        foreach (var line in document.Timetable)
        {
            var days = line.Days.IsRange ? Within(line.Days, calendar.IsTeachingDay) : [line.Days.Range.From];
            rows.AddRange(days.Select(day => new ScheduledTime(day, line.Minutes) { Start = line.Start, Activity = line.Activity, Subject = line.Subject, Origin = line.Span }));
        }

        _plannedWeeks.UnionWith(rows.Select(row => Week(row.Date)));
        _plannedDays.UnionWith(rows.Where(row => row.Minutes > 0).Select(row => row.Date));
        return rows;
    }

    private IEnumerable<AttendanceRecord> Records(AttendanceLine line, int number)
    {
        CheckOrder(line);
        return line.Days.IsRange
            ? Within(line.Days, IsSchoolDay).SelectMany(day => Records(line, day, string.Create(CultureInfo.InvariantCulture, $"r{number}-{day:yyyy-MM-dd}")))
            : Records(line, line.Days.Range.From, string.Create(CultureInfo.InvariantCulture, $"r{number}"));
    }

    // Only a corrected record needs an id. Two equal lines without an id stay two records, which may be the same absence.
    private List<AttendanceRecord> Records(AttendanceLine line, DateOnly day, string id)
    {
        var original = new AttendanceRecord(day, line.Minutes, line.Code.Text)
        {
            Id = line.Corrections.Count > 0 ? id : null,
            Start = line.Start,
            WrittenActivity = line.Activity,
            Subject = line.Subject,
            RecordedAt = line.Recorded?.In(calendar.Zone),
            ReportedAt = line.Reported?.In(calendar.Zone),
            Origin = line.Span,
        };
        var records = new List<AttendanceRecord> { original };
        foreach (var correction in line.Corrections)
        {
            records.Add(records[^1] with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{id}.{records.Count}"),
                Code = correction.Code.Text,
                Minutes = correction.Minutes ?? records[^1].Minutes,
                RecordedAt = correction.At.In(calendar.Zone),
                ReportedAt = correction.Reported?.In(calendar.Zone),
                Supersedes = records[^1].Id,
            });
        }

        return records;
    }

    private void CheckOrder(AttendanceLine line)
    {
        var last = line.Recorded?.In(calendar.Zone);
        foreach (var correction in line.Corrections)
        {
            var at = correction.At.In(calendar.Zone);
            if (at <= last)
            {
                bag.Add(ScenarioDiagnostics.CorrectionOrder, correction.At.Span, new Argument("word", correction.At.Word.Text));
            }

            last = at;
        }
    }

    private DossierEntry Entry(DossierLine line) => new(line.Step.Text, line.Date, line.Outcome)
    {
        Onset = line.Onset,
        RecordedAt = line.Recorded?.In(calendar.Zone),
        Reason = line.Reason,
        Origin = line.Span,
    };

    private Exemption Exemption(ExemptionLine line) => new(line.Exemption.Text, line.Days.Range.From, line.Days.Range.Until, line.Reason)
    {
        RecordedAt = line.Recorded?.In(calendar.Zone),
        Origin = line.Span,
    };

    private FactChange Fact(FactLine line) => new(line.Fact.Text, line.Value.Text, line.From)
    {
        RecordedAt = line.Recorded?.In(calendar.Zone),
        Origin = line.Span,
    };

    private List<DateOnly> Within(DaySpan days, Func<DateOnly, bool> wanted)
    {
        var (range, all) = (days.Range, calendar.Days);
        if (range.From < all.From || range.Until > all.Until)
        {
            bag.Add(
                ScenarioDiagnostics.OutsideCalendar,
                days.Word.Span,
                new Argument("word", days.Word.Text),
                new Argument("calendar", calendar.Definition.Name),
                new Argument("from", all.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                new Argument("until", all.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            return [];
        }

        List<DateOnly> found = [.. DaysOf(range).Where(wanted)];
        if (found.Count == 0)
        {
            bag.Add(ScenarioDiagnostics.RangeWithoutSchool, days.Word.Span, new Argument("word", days.Word.Text));
        }

        return found;
    }

    private bool IsSchoolDay(DateOnly day) =>
        _plannedWeeks.Contains(Week(day)) ? _plannedDays.Contains(day) : calendar.IsSchoolDay(day);

    private static IEnumerable<DateOnly> DaysOf(DateRange range) =>
        Enumerable.Range(0, range.Until.DayNumber - range.From.DayNumber + 1).Select(range.From.AddDays);

    // Day number 0 is a Monday, so groups of seven days are ISO weeks.
    private static int Week(DateOnly day) => day.DayNumber / 7;
}
