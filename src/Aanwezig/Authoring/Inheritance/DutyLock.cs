using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>Limits the changes of a school to a duty of its base: words, roles and channels, and stricter limits.</summary>
internal sealed class DutyLock(string name, DiagnosticBag bag)
{
    /// <summary>Returns the accepted keys of the school's step; each refused key is reported, and keeps the value of the base.</summary>
    public MappingNode Allowed(MappingNode inherited, MappingNode own)
    {
        var id = inherited.Text("id") ?? string.Empty;
        return own.Mapped(entry => inherited[entry.Key.Text] is { } was && Mappings.Same(was, entry.Value) ? entry.Value : Changed(entry, inherited[entry.Key.Text], id));
    }

    private SyntaxNode? Changed(SyntaxEntry own, SyntaxNode? was, string id) => own.Key.Text switch
    {
        "title" or "why" or "who" or "how" or "topics" => own.Value,
        "report" => Report(own, was, id),
        "within" when was is null => own.Value,
        "within" => Stricter.Within(was, own.Value) ? own.Value : Loosened(own, was, id),
        "at_most" when was is not null => Stricter.AtMost(was, own.Value) ? own.Value : Loosened(own, was, id),
        "when" when was is not null => Stricter.When(was, own.Value) ? own.Value : Loosened(own, was, id),
        _ => Fixed(own, id),
    };

    private SyntaxNode? Report(SyntaxEntry own, SyntaxNode? was, string id)
    {
        if (own.Value is not MappingNode report || was is not MappingNode before)
        {
            return was is null ? Fixed(own, id) : own.Value;
        }

        return report.Mapped(entry => entry.Key.Text != "type" || entry.Value is not ScalarNode type || type.Text == before.Text("type") ? entry.Value : Fixed(entry, id));
    }

    private SyntaxNode? Fixed(SyntaxEntry own, string id)
    {
        bag.Add(InheritanceDiagnostics.DutyFixed, own.Key.Span, new("key", own.Key.Text), new("step", id), new Argument("base", name));
        return null;
    }

    private SyntaxNode? Loosened(SyntaxEntry own, SyntaxNode was, string id)
    {
        bag.Add(new Diagnostic(InheritanceDiagnostics.DutyLoosened, own.Value.Span, new("key", own.Key.Text), new("step", id), new("base", name), new("was", Stricter.Said(was)))
        {
            Related = was.Span,
        });
        return null;
    }
}
