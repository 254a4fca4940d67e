namespace Aanwezig.Diagnostics;

/// <summary>The reasons why single codes have no example.</summary>
internal static class MissingExamples
{
    private static readonly Wording TooLong = new(
        "wat te groot is, is ook te groot om hier te tonen", "what is too large is too large to show here");

    private static readonly Wording NoText = new(
        "een byte die geen tekst is, is hier niet te tonen", "a byte that is no text cannot be shown here");

    private static readonly Wording TwoDocuments = new(
        "elk document is op zichzelf goed; de fout zit tussen twee documenten", "each document is fine by itself; the mistake lies between two documents");

    private static readonly Wording NoDocument = new(
        "hier gaat het niet om wat in een bestand staat, maar om wat er in de map staat", "this is not about what a file says, but about what stands in the directory");

    private static readonly Wording AnyOther = new(
        "deze code vangt op wat geen andere code noemt", "this code catches what no other code names");

    public static Wording? Reason(string id) => id switch
    {
        "AW1001" or "AW1005" or "AW1006" or "AW2033" or "AW3002" or "AW3003" or "AW3004" or "AW3031" => TooLong,
        "AW1002" or "AW1032" => NoText,
        "AW3226" or "AW3227" or "AW3260" or "AW3261" or "AW3262" or "AW3263" => TwoDocuments,
        "AW1033" or "AW4017" => NoDocument,
        "AW3079" => AnyOther,
        _ => DiagnosticStage.Of(id).WithoutExample,
    };
}
