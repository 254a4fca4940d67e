using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Guards;
using Aanwezig.Recommendations;
using FsCheck;
using FsCheck.Fluent;
using Interval = Aanwezig.Explanations.Interval;

namespace Aanwezig.Tests.Fixtures;

/// <summary>Answers with anything that may be missing missing, and with texts that a careless writer would break on.</summary>
public static class AnyAssessment
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements(string.Empty, "coach_talk", "2026-11-03", "a\r\nb\n", "é \"q\" `x` <b>", "\uD800", "\u001b[31m", "{title}{on}", "true", "\u2028😀"),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get));

    private static readonly Gen<string> Name = Text.Where(text => text.Length > 0);

    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 3_000_000).Select(DateOnly.FromDayNumber);
    private static readonly Gen<int> Minutes = Gen.Choose(0, 1440);
    private static readonly Gen<LocalizedText> Localized = Text.Two().Select(pair => SampleAssessment.Text(pair.Item1, pair.Item2));

    private static readonly Gen<Sentence> Said =
        from words in Text.Two()
        from value in Text
        from place in Gen.Elements("date", "dates")
        select new Sentence(new Wording(words.Item1, words.Item2), new Argument(place, value));

    private static readonly Gen<ExactNumber> Number =
        from above in Gen.Choose(int.MinValue, int.MaxValue)
        from below in Gen.OneOf(Gen.Elements(1, 60), Gen.Choose(1, int.MaxValue))
        select new ExactNumber(above, below);

    private static readonly Gen<Interval> Range = Gen.OneOf(Number.Select(Interval.Exactly), Number.Two().Select(pair => new Interval(pair.Item1, pair.Item2)));

    private static readonly Gen<AttendanceRecord> Record =
        from day in Day
        from minutes in Minutes
        from code in Name
        from id in Perhaps(Name)
        from subject in Perhaps(Text)
        from start in PerhapsValue(Minutes.Select(minute => new TimeOnly(minute % 1440 * TimeSpan.TicksPerMinute)))
        from activity in AnyOf<Activity>()
        select new AttendanceRecord(day, minutes, code) { Id = id, Subject = subject, Start = start, Activity = activity };

    private static readonly Gen<CountingSettings> Settings =
        from unit in AnyOf<MeasureUnit>()
        from lesson in PerhapsValue(Minutes)
        from practice in AnyOf<PracticeMode>()
        from late in AnyOf<LatenessMode>()
        from each in Minutes
        from aligned in Gen.Elements(true, false)
        from restarted in PerhapsValue(Day)
        select new CountingSettings(unit, lesson, practice, new Lateness(late, each), aligned, restarted);

    private static readonly Gen<Evidence> Comparison =
        from measure in Gen.OneOf(Text, Gen.Elements("to_report", "sick_days", "reports", "age"))
        from verdict in AnyOf<Verdict>()
        from value in PerhapsValue(Range)
        from text in Perhaps(Text)
        from unit in PerhapsValue(AnyOf<MeasureUnit>())
        from how in PerhapsValue(AnyOf<ComparisonOperator>())
        from threshold in PerhapsValue(Number)
        from thresholdText in Perhaps(Text)
        from window in PerhapsValue(Day.Two().Select(days => new DateRange(days.Item1, days.Item2)))
        from settings in Perhaps(Settings)
        from records in Few(Record)
        from kind in AnyOf<AttendanceKind>()
        from reason in AnyOf<LeftOutReason>()
        from onsets in Few(Day)
        from known in PerhapsValue(Day)
        from at in Gen.OneOf(Gen.Constant(default(SourceSpan)), Text.Select(SourceSpan.OfFile), Text.Select(file => new SourceSpan(file, 3, 4, 1)))
        select new Evidence
        {
            Measure = measure,
            Verdict = verdict,
            Value = value,
            Text = text,
            Unit = unit,
            Operator = how,
            Threshold = threshold,
            ThresholdText = thresholdText,
            Window = window,
            Settings = settings,
            Counted = [.. records.Select(record => new CountedRecord(record, kind, record.Minutes))],
            LeftOut = [.. records.Select(record => new LeftOutRecord(record, kind, reason))],
            Onsets = onsets,
            KnownSince = known?.ToDateTime(new TimeOnly(9, 5)),
            At = at,
        };

    private static readonly Gen<ReportFields> Form =
        from type in Text
        from days in Day.Two()
        from minutes in Minutes
        from wanted in Gen.Elements<bool?>(true, false, null)
        select new ReportFields(type, days.Item1, days.Item2, minutes, minutes % 7, wanted);

    private static readonly Gen<Recommendation> Advice =
        from texts in Text.Three()
        from title in Localized
        from contact in Gen.OneOf(Text, Gen.Elements("student", "leerplicht", "doorstroompunt"))
        from how in Few(AnyOf<Channel>())
        from days in Day.Two()
        from due in PerhapsValue(Day)
        from overdue in Gen.Elements(true, false)
        from decision in AnyOf<Decision>()
        from duty in Perhaps(Text)
        from reference in Perhaps(Text)
        from report in Perhaps(Form)
        from tell in AnyOf<Disclosed>()
        from topics in Few(Text)
        from why in Perhaps(Localized)
        from evidence in Few(Comparison)
        select new Recommendation
        {
            Id = texts.Item1,
            Step = texts.Item2,
            Title = title,
            Contact = contact,
            Who = texts.Item3,
            WhoTitle = title,
            How = how,
            Onset = days.Item1,
            Start = days.Item2,
            Due = due,
            Overdue = overdue,
            Decision = decision,
            Duty = duty,
            Reference = reference,
            Report = report,
            Tell = tell,
            Topics = topics,
            Why = why,
            Evidence = evidence,
        };

    private static readonly Gen<Withheld> Waiting =
        from step in Text
        from title in Localized
        from onset in PerhapsValue(Day)
        from guards in AnyOf<GuardName>().NonEmptyListOf()
        from said in Said.Two()
        from opens in PerhapsValue(Day)
        from evidence in Few(Comparison)
        select new Withheld
        {
            Step = step,
            Title = title,
            Onset = onset,
            Guard = guards[0],
            Also = [.. guards.Skip(1)],
            Reason = said.Item1,
            Release = new Release(said.Item2, opens),
            Evidence = evidence,
        };

    private static readonly Gen<Upcoming> Near =
        from step in Text
        from title in Localized
        from unit in AnyOf<MeasureUnit>()
        from value in Range
        from numbers in Number.Two()
        from leaving in Few(Day)
        select new Upcoming(step, title, "to_report", unit, value, numbers.Item1, numbers.Item2, [.. leaving.Select(day => new FallsOut(day, numbers.Item1))]);

    private static readonly Gen<Ungrounded> Gone =
        from step in Text
        from title in Localized
        from days in Day.Two()
        from action in AnyOf<IfCorrected>()
        from reason in Said
        select new Ungrounded(step, title, days.Item1, days.Item2, action, reason);

    private static readonly Gen<Finding> Doubt =
        from code in Name
        from message in Said
        from records in Few(Text)
        select new Finding(code, message, records);

    public static Arbitrary<Assessment> Assessments() => Arb.From(
        from student in Text
        from asked in Day
        from presence in Perhaps(Minutes.Two().Select(pair => new Presence(SampleAssessment.On, SampleAssessment.On, pair.Item1, pair.Item2 + 1)))
        from recommendations in Few(Advice)
        from withheld in Few(Waiting)
        from upcoming in Few(Near)
        from ungrounded in Few(Gone)
        from findings in Few(Doubt)
        from version in Perhaps(Text)
        from known in PerhapsValue(Day)
        select new Assessment
        {
            Student = student,
            On = asked,
            Protocol = SampleAssessment.Protocol,
            Jurisdiction = SampleAssessment.Jurisdiction,
            Presence = presence,
            Recommendations = recommendations,
            Withheld = withheld,
            Upcoming = upcoming,
            Ungrounded = ungrounded,
            Findings = findings,
            Receipt = SampleAssessment.Receipt with { Version = version, KnownAt = known?.ToDateTime(TimeOnly.MinValue) },
        });

    private static Gen<T> AnyOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T?> Perhaps<T>(Gen<T> some)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), some.Select(value => (T?)value));

    private static Gen<T?> PerhapsValue<T>(Gen<T> some)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), some.Select(value => (T?)value));

    private static Gen<List<T>> Few<T>(Gen<T> some) => Gen.Choose(0, 2).SelectMany(count => some.ListOf(count).Select(list => list.ToList()));
}
