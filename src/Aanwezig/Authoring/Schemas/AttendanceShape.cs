using System.Text.Json.Nodes;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Schemas;

/// <summary>How registrations are read: <c>attendance</c>.</summary>
internal static class AttendanceShape
{
    private static readonly string[] Excused = ExcuseBinder.Excused;

    public static Shape Kind { get; } = new SharedShape("kind", Values.Word<AttendanceKind>);

    public static Shape Lateness { get; } = new SharedShape("lateness", () => new EitherShape(Values.Word(AttendanceBinder.LatenessWords), Converted()));

    public static Shape Whole() => new KeyedShape(AttendanceBinder.Keys, [],
    [
        new("codes", new ByNameShape(null, Kind), "de codes van jullie registratie, en wat zij betekenen; zet \"ON\" en \"N\" tussen aanhalingstekens", "the codes of your register, and what they mean; put \"ON\" and \"N\" in quotes"),
        new("registration", Values.Word<RegistrationMode>(), "absences: alleen wat gemist is staat erin; full: elke les heeft een registratie", "absences: only what was missed is in it; full: every lesson has a record"),
        new("practice", Values.Word<PracticeMode>(), "telt de stage (bpv) mee: counts of ignored", "whether work placement counts: counts or ignored"),
        new("lesson", Values.Minutes, "hoe lang een lesuur is, zoals 60 minutes", "how long a lesson hour is, such as 60 minutes"),
        new("lateness", Lateness, "hoe te laat komen telt", "how coming late counts"),
        new("unknown", new EitherShape(Values.Word(["wait"]), Settles()), "wat er gebeurt zolang niemand de reden weet", "what happens as long as nobody knows the reason"),
        new("excuses", new ByNameShape(() => Rule.Among(Excused), Excuse()), "wanneer een reden vanzelf geldt, per soort", "when a reason counts by itself, by kind"),
    ])
    {
        Rules = [OpenReasonsAreNoExcuse],
    };

    private static KeyedShape Converted() => new(AttendanceBinder.LatenessKeys, [],
    [
        new("each", Values.Minutes, "elke keer te laat telt zo lang, zoals 1 hour", "each late arrival counts this long, such as 1 hour"),
        new("longer_than", Values.Minutes, "wie langer te laat is dan dit, mist de les", "whoever is later than this misses the lesson"),
        new("becomes", Values.Word(["lesson"]), "wat het dan wordt: lesson", "what it then becomes: lesson"),
    ])
    {
        Rules =
        [
            () => Rule.If(
                Rule.AnyOf([Rule.Has("longer_than"), Rule.Has("becomes")]),
                Rule.All([Rule.Has("longer_than", "becomes"), Rule.HasNot(["each"])])),
            () => Rule.AnyOf([Rule.Has("each"), Rule.Has("longer_than"), Rule.Has("becomes")]),
        ],
    };

    private static KeyedShape Settles() => new(AttendanceBinder.UnknownKeys, ["after", "becomes"],
    [
        new("after", Values.Stretch(1, TimeUnit.SchoolDays), "na hoeveel schooldagen, zoals 3 school_days", "after how many school days, such as 3 school_days"),
        new("becomes", Values.Word([.. KindReader.Outcomes.Select(Names.Of)]), "wat het dan wordt, zoals unexcused", "what it then becomes, such as unexcused"),
    ]);

    private static KeyedShape Excuse() => new(ExcuseBinder.Keys, ["otherwise"],
    [
        new("reported_within", Values.Stretch(0, TimeUnit.SchoolDays, TimeUnit.WorkingDays, TimeUnit.Days), "hoe snel het gemeld moet zijn, zoals 2 school_days", "how soon it must be reported, such as 2 school_days"),
        new("reported_before", new EitherShape(Values.Word([ExcuseBinder.Start]), Values.Stretch(1, TimeUnit.SchoolDays, TimeUnit.WorkingDays, TimeUnit.Days)), "hoe lang vooraf het gemeld moet zijn: start, of bijvoorbeeld 2 school_days", "how long before it must be reported: start, or such as 2 school_days"),
        new("at_most", Values.Counted(0, StretchReader.Longest, ["records", "days", "spells"]), "hoe vaak het mag, zoals 10 days", "how many there may be, such as 10 days"),
        new("per", Values.Word(["school_year"]), "waarover dat wordt geteld: school_year", "over what that is counted: school_year"),
        new("no_longer_than", Values.Stretch(1, TimeUnit.Days, TimeUnit.SchoolDays), "hoe lang het achter elkaar mag duren, zoals 3 days", "how long it may last in a row, such as 3 days"),
        new("otherwise", Values.Word(ExcuseBinder.Readings), "hoe het anders wordt gelezen", "how it is read otherwise"),
    ])
    {
        Rules =
        [
            () => Rule.AnyOf(ExcuseBinder.Limits.Select(limit => Rule.Has(limit))),
            () => Rule.Not(Rule.Has("reported_within", "reported_before")),
            () => new JsonObject { ["dependencies"] = new JsonObject { ["per"] = Rule.Words(["at_most"]), ["at_most"] = Rule.Words(["per"]) } },
        ],
    };

    private static JsonObject OpenReasonsAreNoExcuse() => Rule.If(
        Rule.HasWith("unknown", Rule.HasWith("becomes", Rule.Among(Excused))),
        Rule.With("excuses", new JsonObject { ["additionalProperties"] = Rule.With("otherwise", Rule.Not(Rule.Is("unknown"))) }));
}
