using Aanwezig.Attendance;
using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of a measure: a form, the records or steps that it looks at, and a window.</summary>
internal static class MeasureShape
{
    public static Shape Measure { get; } = new SharedShape("measure", Whole);

    private static Shape Steps { get; } = ValueShapes.OneOrMore(ValueShapes.Text);

    private static Shape Since { get; } = ValueShapes.Text;

    private static KeyedShape Whole() => new(MeasureBinder.Keys, [], [.. Forms(), .. Counted(), .. Windows(), .. Rest()])
    {
        Rules = MeasureSchemaRules.All,
    };

    private static IEnumerable<KeyRow> Forms() =>
    [
        new("total", ValueShapes.Word(FormBinder.Totals), "telt tijd op", "adds up time"),
        new("count", ValueShapes.Word(FormBinder.Counts), "telt hoeveel verschillende er zijn", "counts how many different ones there are"),
        new("streak", ValueShapes.Word(FormBinder.Streaks), "hoe lang een reeks duurt zonder onderbreking", "how long a run lasts without a break"),
        new("share", ValueShapes.Word<ShareSide>(), "het deel van de geplande tijd, in procenten", "the part of the scheduled time, in percent"),
        new("steps", Steps, "hoe vaak deze stappen kwamen", "how often these steps came"),
        new("days_since", Since, "dagen sinds deze stap is gedaan", "days since this step was done"),
        new("school_days_since", Since, "schooldagen sinds deze stap is gedaan", "school days since this step was done"),
        new("weeks_since", Since, "weken sinds deze stap is gedaan", "weeks since this step was done"),
    ];

    private static IEnumerable<KeyRow> Counted() =>
    [
        new("of", new EitherShape(ValueShapes.OneOrMore(AttendanceShape.Kind), Codes()), "wat meetelt: soorten, of { codes: [G, U] }", "what counts: kinds, or { codes: [G, U] }"),
        new("activities", ValueShapes.OneOrMore(ValueShapes.Word<Activity>()), "alleen bij deze activiteiten", "only at these activities"),
        new("where", TextShapes.Condition, "een voorwaarde over één registratie, zoals weekday == \"friday\"", "a condition over one record, such as weekday == \"friday\""),
        new("per", ValueShapes.Word(["subject"]), "voor elk vak apart; het slechtste telt", "for each subject apart; the worst counts"),
        new("without", ValueShapes.OneOrMore(Kinds), "soorten die bij geen van beide kanten horen", "kinds that belong to neither side"),
        new("at_least", ValueShapes.ScheduledTime, "hoeveel er ten minste gepland moet zijn, zoals 20 hours", "how much must be scheduled at least, such as 20 hours"),
        new("rest", ValueShapes.Word([ShareReader.Attended]), "wat na de dag nog gepland is, telt als gevolgd: attended", "what is still scheduled after the day counts as attended: attended"),
    ];

    private static IEnumerable<KeyRow> Windows() =>
    [
        new("over", new EitherShape(ValueShapes.Duration(1, WindowBinder.Units), ValueShapes.Word<WindowPeriod>()), "over welke tijd, zoals 4 school_weeks of school_year", "over what time, such as 4 school_weeks or school_year"),
        new("from_first", ValueShapes.Duration(1, WindowBinder.Units), "over deze tijd vanaf de eerste keer", "over this time from the first one on"),
        new("aligned", ValueShapes.Truth, "in hele weken", "in whole weeks"),
        new("restarts_after", Steps, "begint opnieuw na deze stappen", "begins anew after these steps"),
        new("crosses_school_year", ValueShapes.Truth, "kijkt ook voor het begin van het schooljaar", "looks before the start of the school year as well"),
    ];

    private static IEnumerable<KeyRow> Rest() =>
    [
        new("practice", ValueShapes.Word<PracticeMode>(), "of de stage (bpv) meetelt, voor deze maat", "whether work placement counts, for this measure"),
        new("lateness", AttendanceShape.Lateness, "hoe te laat komen telt, voor deze maat", "how coming late counts, for this measure"),
        new("convert", ConversionShape.Whole(), "hoe vaak te laat samen telt", "how late arrivals count together"),
        new("whole_days", ValueShapes.Truth, "een dag telt alleen als er niets van is gevolgd", "a day counts only when nothing of it was attended"),
        new("longest", ValueShapes.Truth, "de langste reeks in de tijd, ook als die voorbij is", "the longest run in the time, also when it is over"),
        new("counting", ValueShapes.Word(FormBinder.Countings), "wat van de stappen telt: occurred (hoe vaak ze aan de orde kwamen) of done (hoe vaak ze gedaan zijn)", "what of the steps counts: occurred (how often they came up) or done (how often they were done)"),
    ];

    private static Shape Kinds => AttendanceShape.Kind;

    private static KeyedShape Codes() => new(MeasureBinder.OfKeys, ["codes"],
    [
        new("codes", ValueShapes.OneOrMore(ValueShapes.Code), "codes van jullie registratie", "codes of your register"),
    ]);
}
