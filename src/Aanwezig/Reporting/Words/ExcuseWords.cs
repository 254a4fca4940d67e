using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for the reasons why an excuse does not count by itself.</summary>
internal static class ExcuseWords
{
    public static readonly Worded<ExcuseFault> Faults = new()
    {
        [ExcuseFault.ReportedLate] = new("later gemeld dan afgesproken; een mens beslist", "reported later than agreed; a person decides"),
        [ExcuseFault.OverQuota] = new("meer dan in een schooljaar vanzelf mag; een mens beslist", "more than a school year allows by itself; a person decides"),
        [ExcuseFault.TooLong] = new("langer achter elkaar dan vanzelf mag; een mens beslist", "longer in a row than may be by itself; a person decides"),
    };

    /// <summary>Returns the text behind a counted record; empty where its excuse is not in question.</summary>
    public static string After(Speech speech, ExcuseFault? fault) => fault is { } known ? $"; {speech.Say(Faults[known])}" : string.Empty;
}
