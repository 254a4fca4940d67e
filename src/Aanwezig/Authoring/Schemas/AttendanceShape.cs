using System.Text.Json.Nodes;
using Aanwezig.Attendance;
using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of the settings for registrations: the key <c>attendance</c>.</summary>
internal static class AttendanceShape
{
    private static readonly string[] Excused = ExcuseBinder.Excused;

    public static Shape Kind { get; } = new SharedShape("kind", ValueShapes.Word<AttendanceKind>);

    public static Shape Lateness { get; } = new SharedShape("lateness", () => new EitherShape(ValueShapes.Word(AttendanceBinder.LatenessWords), Converted()));

    public static Shape Whole() => new KeyedShape(AttendanceBinder.Keys, [],
    [
        new("codes", new ByNameShape(null, Kind), "de codes van jullie registratie, en wat zij betekenen; zet \"ON\" en \"N\" tussen aanhalingstekens", "the codes of your register, and what they mean; put \"ON\" and \"N\" in quotes"),
        new("registration", ValueShapes.Word<RegistrationMode>(), "absences: alleen wat gemist is staat erin; full: elke les heeft een registratie", "absences: only what was missed is in it; full: every lesson has a record"),
        new("starts", ValueShapes.Word(AttendanceBinder.StartsWords), "ignored: de begintijden zeggen niets, zoals in een export die overal 00:00 schrijft", "ignored: the starts say nothing, as in an export that writes 00:00 everywhere"),
        new("practice", ValueShapes.Word<PracticeMode>(), "telt de stage (bpv) mee: counts of ignored", "whether work placement counts: counts or ignored"),
        new("lesson", ValueShapes.Minutes, "hoe lang een lesuur is, zoals 60 minutes", "how long a lesson hour is, such as 60 minutes"),
        new("lateness", Lateness, "hoe te laat komen telt", "how coming late counts"),
        new("unknown", new EitherShape(ValueShapes.Word(["wait"]), Settles()), "wat er gebeurt zolang niemand de reden weet", "what happens as long as nobody knows the reason"),
        new("excuses", new ByNameShape(() => SchemaRule.Among(Excused), Excuse()), "wanneer een reden vanzelf geldt, per soort", "when a reason counts by itself, by kind"),
    ])
    {
        Rules = [OpenReasonsAreNoExcuse],
    };

    private static KeyedShape Converted() => new(AttendanceBinder.LatenessKeys, [],
    [
        new("each", ValueShapes.Minutes, "elke keer te laat telt zo lang, zoals 1 hour", "each late arrival counts this long, such as 1 hour"),
        new("longer_than", ValueShapes.Minutes, "wie langer te laat is dan dit, mist de les", "whoever is later than this misses the lesson"),
        new("becomes", ValueShapes.Word(["lesson"]), "wat het dan wordt: lesson", "what it then becomes: lesson"),
    ])
    {
        Rules =
        [
            () => SchemaRule.If(
                SchemaRule.AnyOf([SchemaRule.Has("longer_than"), SchemaRule.Has("becomes")]),
                SchemaRule.All([SchemaRule.Has("longer_than", "becomes"), SchemaRule.HasNot(["each"])])),
            () => SchemaRule.AnyOf([SchemaRule.Has("each"), SchemaRule.Has("longer_than"), SchemaRule.Has("becomes")]),
        ],
    };

    private static KeyedShape Settles() => new(AttendanceBinder.UnknownKeys, ["after", "becomes"],
    [
        new("after", ValueShapes.Duration(1, TimeUnit.SchoolDays), "na hoeveel schooldagen, zoals 3 school_days", "after how many school days, such as 3 school_days"),
        new("becomes", ValueShapes.Word([.. KindReader.Outcomes.Select(Names.Of)]), "wat het dan wordt, zoals unexcused", "what it then becomes, such as unexcused"),
    ]);

    private static KeyedShape Excuse() => new(ExcuseBinder.Keys, ["otherwise"],
    [
        new("reported_within", ValueShapes.Duration(0, TimeUnit.SchoolDays, TimeUnit.WorkingDays, TimeUnit.Days), "hoe snel het gemeld moet zijn, zoals 2 school_days", "how soon it must be reported, such as 2 school_days"),
        new("reported_before", new EitherShape(ValueShapes.Word([ExcuseBinder.Start]), ValueShapes.Duration(1, TimeUnit.SchoolDays, TimeUnit.WorkingDays, TimeUnit.Days)), "hoe lang vooraf het gemeld moet zijn: start, of bijvoorbeeld 2 school_days", "how long before it must be reported: start, or such as 2 school_days"),
        new("at_most", ValueShapes.Counted(0, DurationReader.Longest, ["records", "days", "spells"]), "hoe vaak het mag, zoals 10 days", "how many there may be, such as 10 days"),
        new("per", ValueShapes.Word(["school_year"]), "waarover dat wordt geteld: school_year", "over what that is counted: school_year"),
        new("no_longer_than", ValueShapes.Duration(1, TimeUnit.Days, TimeUnit.SchoolDays), "hoe lang het achter elkaar mag duren, zoals 3 days", "how long it may last in a row, such as 3 days"),
        new("otherwise", ValueShapes.Word(ExcuseBinder.Readings), "hoe het anders wordt gelezen", "how it is read otherwise"),
    ])
    {
        Rules =
        [
            () => SchemaRule.AnyOf(ExcuseBinder.Limits.Select(limit => SchemaRule.Has(limit))),
            () => SchemaRule.Not(SchemaRule.Has("reported_within", "reported_before")),
            () => new JsonObject { ["dependencies"] = new JsonObject { ["per"] = SchemaRule.Words(["at_most"]), ["at_most"] = SchemaRule.Words(["per"]) } },
        ],
    };

    private static JsonObject OpenReasonsAreNoExcuse() => SchemaRule.If(
        SchemaRule.HasWith("unknown", SchemaRule.HasWith("becomes", SchemaRule.Among(Excused))),
        SchemaRule.With("excuses", new JsonObject { ["additionalProperties"] = SchemaRule.With("otherwise", SchemaRule.Not(SchemaRule.Is("unknown"))) }));
}
