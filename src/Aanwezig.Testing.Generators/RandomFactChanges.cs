using Aanwezig.Attendance;
using Aanwezig.Definitions;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws values for the facts that a protocol may read; some are never given, some change.</summary>
internal static class RandomFactChanges
{
    public static Gen<IReadOnlyList<FactChange>> Of(ProtocolDefinition protocol, Period period)
    {
        IEnumerable<Gen<IReadOnlyList<FactChange>>> field =
        [
            Maybe(80, "level", Gen.Elements("1", "2", "3", "4"), period),
            Maybe(70, "pathway", Gen.Elements("bol", "bbl"), period),
            Maybe(40, "year_of_study", Gen.Elements("1", "2", "3"), period),
            Maybe(40, "student_finance", Gen.Elements("true", "false"), period),
            Maybe(8, "exempt", Gen.Elements("leerplicht", "kwalificatieplicht", "both"), period),
            Maybe(4, "startkwalificatie", Gen.Elements("true", "false"), period),
        ];
        return Chance.Joined(field.Concat(protocol.Facts.Select(fact => Maybe(60, fact.Name, Value(fact.Type, period), period))));
    }

    // No two values hold from one day and became known at one moment.
    private static Gen<IReadOnlyList<FactChange>> Maybe(int percent, string fact, Gen<string> values, Period period) =>
        Chance.Optional(percent, Chance.Several(1, 2, One(fact, values, period))).Select(some => (IReadOnlyList<FactChange>)[.. some.SelectMany(list => list).DistinctBy(change => (change.From, change.RecordedAt))]);

    private static Gen<FactChange> One(string fact, Gen<string> values, Period period) =>
        from value in values
        from day in Chance.Day(period.From, period.Until)
        from isDated in Chance.Of(45)
        from moment in Chance.Day(day, day.AddDays(5)).SelectMany(Chance.Moment)
        from isRecorded in Chance.Of(30)
        select new FactChange(fact, value, isDated ? day : null) { RecordedAt = isRecorded ? moment : null };

    private static Gen<string> Whole => Gen.Choose(1, 30).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static Gen<string> Value(FactType type, Period period) => type switch
    {
        FactType.Boolean => Gen.Elements("true", "false"),
        FactType.Integer => Gen.Frequency((1, Gen.Constant("12.5")), (15, Whole)),
        FactType.Date => Chance.Day(period.From.AddDays(-30), period.Until.AddDays(-30)).Select(day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        FactType.Text or FactType.Time => Gen.Elements("a", "b"),
    };
}
