using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for the counted records, and for the left-out ones with their reasons.</summary>
internal static class RecordWords
{
    private static readonly Wording Counted = new("Meegeteld:", "Counted:");
    private static readonly Wording LeftOut = new("Niet meegeteld:", "Not counted:");
    private static readonly Wording Several = new(
        "{count} registraties, samen {time}, van {first} tot en met {last}",
        "{count} records, {time} together, from {first} up to and including {last}");

    private static readonly Wording StartsAt = new(" om {time} uur", " at {time}");
    private static readonly Wording Record = new("registratie {id}", "record {id}");

    private static readonly Worded<LeftOutReason> Reasons = new()
    {
        [LeftOutReason.NoSchoolDay] = new("op die dag was er geen school", "there was no school that day"),
        [LeftOutReason.BeforeWindow] = new("dat was voor deze periode", "that was before this period"),
        [LeftOutReason.NoPeriod] = new("er loopt op deze dag geen periode waarin dit telt", "no period in which this counts runs on this day"),
        [LeftOutReason.BeforeRestart] = new("dat telde al mee bij een eerdere stap", "that counted for an earlier step already"),
        [LeftOutReason.PracticeIgnored] = new("stage telt hier niet mee", "work placement does not count here"),
        [LeftOutReason.LatenessIgnored] = new("later komen telt hier niet mee", "coming later does not count here"),
        [LeftOutReason.OtherActivity] = new("dit soort activiteit telt hier niet mee", "this kind of activity does not count here"),
        [LeftOutReason.StillUnknown] = new("de reden is nog niet bekend", "the reason is not known yet"),
        [LeftOutReason.OtherRecord] = new("dit telt hier niet mee", "this does not count here"),
        [LeftOutReason.NotSaid] = new("het vak of de begintijd is niet bekend", "the subject or the start is not known"),
        [LeftOutReason.OtherSubject] = new("dat is een ander vak", "that is another subject"),
        [LeftOutReason.OutsideRun] = new("dat hoort niet bij de dagen achter elkaar", "that is not one of the days in a row"),
        [LeftOutReason.Exempted] = new("voor die tijd is een vrijstelling afgesproken", "an exemption was agreed for that time"),
        [LeftOutReason.TooFew] = new("een aantal keer later komen telt niet, of pas samen", "some times of coming later do not count, or only together"),
        [LeftOutReason.SameTimeTwice] = new("voor die tijd staat er al een registratie", "that time was registered already"),
        [LeftOutReason.ExcusedElsewhere] = new("voor die tijd was er een geldige reden", "there was a valid reason for that time"),
        [LeftOutReason.ConflictingRecords] = new("de registraties van die tijd spreken elkaar tegen", "the registrations of that time contradict each other"),
        [LeftOutReason.MoreThanScheduled] = new("er was die dag niet meer les dan al meetelt", "there were no more lessons that day than count already"),
        [LeftOutReason.Cancelled] = new("die les ging niet door", "that lesson did not take place"),
        [LeftOutReason.SaidElsewhere] = new("een andere registratie van die tijd zegt meer", "another registration of that time says more"),
        [LeftOutReason.OutsideEnrolment] = new("je was toen niet ingeschreven", "you were not enrolled then"),
        [LeftOutReason.ReportedLate] = ExcuseWords.Faults[ExcuseFault.ReportedLate],
        [LeftOutReason.OverQuota] = ExcuseWords.Faults[ExcuseFault.OverQuota],
        [LeftOutReason.TooLong] = ExcuseWords.Faults[ExcuseFault.TooLong],
    };

    public static void Write(Page page, Speech speech, Evidence evidence, int indent)
    {
        List(page, speech, indent, Counted, [
            .. evidence.Counted.Select(item => Of(speech, item.Record, item.Kind, item.Minutes) + ExcuseWords.After(speech, item.Excuse)),
            .. evidence.Onsets.Select(onset => DateWords.Short(onset, speech.Language))]);
        // The left-out records of a side condition do not explain the step.
        if (!EvidenceWords.IsSideCondition(evidence))
        {
            List(page, speech, indent, LeftOut, [.. evidence.LeftOut.GroupBy(item => item.Reason).SelectMany(group => Passed(speech, [.. group]))]);
        }
    }

    // More than three records with one reason become one line; the JSON has each of them.
    private static IEnumerable<string> Passed(Speech speech, IReadOnlyList<LeftOutRecord> items) => items.Count > 3
        ? [$"{Together(speech, items)}: {speech.Say(Reasons[items[0].Reason])}"]
        : items.Select(item => $"{Of(speech, item.Record, item.Kind, item.Record.Minutes)}: {speech.Say(Reasons[item.Reason])}");

    private static string Together(Speech speech, IReadOnlyList<LeftOutRecord> items) => speech.Say(
        Several,
        ("count", Amounts.Plain(items.Count)),
        ("time", Quantities.Minutes(speech, items.Sum(item => item.Record.Minutes))),
        ("first", DateWords.Short(items.Min(item => item.Record.Date), speech.Language)),
        ("last", DateWords.Short(items.Max(item => item.Record.Date), speech.Language)));

    private static void List(Page page, Speech speech, int indent, Wording title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        page.Line(indent, speech.Say(title));
        foreach (var line in lines)
        {
            page.Line(indent + 1, line);
        }
    }

    private static string Of(Speech speech, AttendanceRecord record, AttendanceKind kind, int minutes)
    {
        var start = record.Start is { } time ? speech.Say(StartsAt, ("time", time.ToString("H:mm", CultureInfo.InvariantCulture))) : string.Empty;
        var about = string.Join(", ", About(speech, record));
        return $"{DateWords.Short(record.Date, speech.Language)}{start}: {Quantities.Minutes(speech, minutes)}, {speech.Say(KindWords.Kinds[kind])}"
            + (about.Length == 0 ? string.Empty : $" ({about})");
    }

    private static IEnumerable<string> About(Speech speech, AttendanceRecord record)
    {
        if (record.Activity != Activity.Lesson)
        {
            yield return speech.Say(KindWords.Activities[record.Activity]);
        }

        if (!string.IsNullOrEmpty(record.Subject))
        {
            yield return record.Subject;
        }

        if (!string.IsNullOrEmpty(record.Id))
        {
            yield return speech.Say(Record, ("id", record.Id));
        }
    }
}
