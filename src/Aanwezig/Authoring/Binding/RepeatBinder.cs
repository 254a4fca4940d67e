using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the rules by which a step may occur again: the keys <c>again</c> and <c>at_most</c>.</summary>
internal static class RepeatBinder
{
    internal static readonly TimeUnit[] Units = [TimeUnit.Days, TimeUnit.Weeks, TimeUnit.SchoolDays, TimeUnit.SchoolWeeks, TimeUnit.Months];
    internal static readonly KeyList AgainKeys = KeyList.Of("after");
    internal static readonly KeyList AtMostKeys = KeyList.Of("times", "per", "counting");

    public static Again Again(MappingReader step)
    {
        var whenFalse = new Again(AgainMode.WhenFalse, null);
        if (step.Node("again") is ScalarNode word)
        {
            return Word(word, step.Bag) ? new Again(AgainMode.Never, null) : whenFalse;
        }

        if (step.Open("again", AgainKeys) is not { } again)
        {
            return whenFalse;
        }

        again.Need("after");
        return again.Duration("after", 1, Units) is { } after ? new Again(AgainMode.After, after) : whenFalse;
    }

    private static bool Word(ScalarNode word, DiagnosticBag bag)
    {
        if (word.Text is not ("never" or "when_false"))
        {
            ScalarReader.UnknownWord(word, "again", ["when_false", "never", "{ after: 3 school_weeks }"], bag);
        }

        return word.Text == "never";
    }

    public static AtMost? AtMost(MappingReader step)
    {
        if (step.Open("at_most", AtMostKeys) is not { } limit)
        {
            return null;
        }

        limit.Need("times", "per");
        var counting = limit.Word<Counting>("counting") ?? Counting.Occurred;
        var times = limit.WholeNumber("times", 1, 1000);
        var per = limit.Duration("per", 1, Units);
        return times is { } count && per is { } window ? new AtMost(count, window) { Counting = counting } : null;
    }
}
