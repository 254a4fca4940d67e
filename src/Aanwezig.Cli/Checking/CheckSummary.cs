using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Checking;

/// <summary>The outcome of checking documents in one line.</summary>
internal static class CheckSummary
{
    private static readonly Wording OneFine = new("1 document in orde", "1 document fine");
    private static readonly Wording AllFine = new("{all} documenten in orde", "{all} documents fine");
    private static readonly Wording OneWrong = new("1 document, met fouten", "1 document, with mistakes");
    private static readonly Wording SomeWrong = new("{all} documenten, waarvan {wrong} met fouten", "{all} documents, {wrong} with mistakes");
    private static readonly Wording OneAdvice = new(", 1 advies", ", 1 piece of advice");
    private static readonly Wording SomeAdvice = new(", {advice} adviezen", ", {advice} pieces of advice");

    public static string Of(CheckedDocuments found, Language language)
    {
        var wrong = found.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.Span.File).Distinct(StringComparer.Ordinal).Count();
        var advice = found.Diagnostics.Count(diagnostic => !diagnostic.IsError);
        var said = (found.Files.Count, wrong) switch
        {
            (1, 0) => OneFine,
            (_, 0) => AllFine,
            (1, _) => OneWrong,
            _ => SomeWrong,
        };
        Argument[] numbers = [Number("all", found.Files.Count), Number("wrong", wrong), Number("advice", advice)];
        return said.In(language, numbers) + advice switch
        {
            0 => string.Empty,
            1 => OneAdvice.In(language, numbers),
            _ => SomeAdvice.In(language, numbers),
        };
    }

    private static Argument Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
