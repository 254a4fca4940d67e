using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Texts;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Rules;

/// <summary>Applies all rules of meaning to one protocol, and the advice to a protocol without mistakes.</summary>
internal static class ProtocolRules
{
    private static readonly DocumentRules Documents = new();
    private static readonly StepOrderRules Order = new();
    private static readonly NameRules Names = new();
    private static readonly MeasureRules Measures = new();
    private static readonly StepReferenceRules References = new();
    private static readonly ExemptionRules Exemptions = new();
    private static readonly DutyRules Duties = new();
    private static readonly ReportRules Reports = new();
    private static readonly ProtocolAdvice WholeAdvice = new();
    private static readonly ParentsAdvice ParentsAdvice = new();
    private static readonly MeasureAdvice MeasureAdvice = new();
    private static readonly StepAdvice StepAdvice = new();
    private static readonly TextAdvice TextAdvice = new();
    private static readonly JargonAdvice JargonAdvice = new();

    public static void Check(ProtocolDefinition draft, IEnumerable<DeclaredName> names, KnownDocuments documents, DiagnosticBag bag)
    {
        var scope = new ProtocolScope(draft, documents);
        Documents.Check(scope, bag);
        Order.Check(scope, bag);
        foreach (var name in names)
        {
            Names.Check(name, bag);
        }

        foreach (var measure in draft.Measures)
        {
            Measures.Check(new MeasureInScope(measure, scope), bag);
        }

        foreach (var exemption in draft.Exemptions)
        {
            Exemptions.Check(new ExemptionInScope(exemption, scope), bag);
        }

        foreach (var step in draft.Steps)
        {
            Check(new StepInScope(step, scope), bag);
        }
    }

    public static void Advise(ProtocolDefinition protocol, KnownDocuments documents, DiagnosticBag bag)
    {
        var scope = new ProtocolScope(protocol, documents);
        WholeAdvice.Check(scope, bag);
        ParentsAdvice.Check(scope, bag);
        foreach (var measure in protocol.Measures)
        {
            MeasureAdvice.Check(new MeasureInScope(measure, scope), bag);
        }

        foreach (var step in protocol.Steps)
        {
            StepAdvice.Check(new StepInScope(step, scope), bag);
        }

        foreach (var texts in WrittenText.In(protocol))
        {
            JargonAdvice.Check(texts, bag);
            texts.ToList().ForEach(text => TextAdvice.Check(text, bag));
        }
    }

    private static void Check(StepInScope step, DiagnosticBag bag)
    {
        References.Check(step, bag);
        Duties.Check(step, bag);
        Reports.Check(step, bag);
    }
}
