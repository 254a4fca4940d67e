using System.Globalization;
using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Calendars;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Inheritance;

/// <summary>Finds the bases of a protocol, one after the other, and merges each file with its base.</summary>
internal sealed class BaseChain(KnownDocuments documents, DiagnosticBag bag)
{
    private const int Longest = 8;

    /// <summary>Returns the whole protocol, or null where a base was not found.</summary>
    public WholeProtocol? Whole(MappingNode tree, SourceText source)
    {
        var chain = new List<WrittenProtocol> { WrittenProtocol.Of(tree, source) };
        while (chain[^1].Tree["extends"] is { } named)
        {
            if (Next(chain, named) is not { } next)
            {
                return null;
            }

            chain.Add(next);
        }

        TellLoneRemoval(chain[^1].Tree);
        var whole = chain[^1].Tree;
        for (var i = chain.Count - 2; i >= 0; i--)
        {
            whole = new ProtocolMerge(chain[i].Tree, whole, chain[i + 1].Name, bag).Merged();
        }

        return new WholeProtocol(whole, chain);
    }

    private WrittenProtocol? Next(List<WrittenProtocol> chain, SyntaxNode named)
    {
        if (Name(named) is not { } name)
        {
            return null;
        }

        var asking = chain[^1];
        var found = documents.Base(name.Text, asking);
        if (found is null && name.Text != asking.Name)
        {
            TellUnknown(name, asking);
            return null;
        }

        if (found is null || chain.Count == Longest || chain.Exists(found.IsSameAs))
        {
            var names = string.Join(" → ", chain.Select(part => part.Name).Append(name.Text));
            bag.Add(InheritanceDiagnostics.EndlessChain, name.Span, new("chain", names), new Argument("limit", Longest.ToString(CultureInfo.InvariantCulture)));
            return null;
        }

        return found;
    }

    private ScalarNode? Name(SyntaxNode named)
    {
        if (ScalarReader.SaysNothing(named))
        {
            bag.Add(ShapeDiagnostics.NoValue, named.Span, new Argument("key", "extends"));
            return null;
        }

        return ScalarReader.Scalar(named, "extends", bag) is { } name && ScalarReader.DocumentName(name, bag) is not null ? name : null;
    }

    private void TellUnknown(ScalarNode name, WrittenProtocol asking)
    {
        var from = asking.From == DateOnly.MaxValue ? "?" : IsoDate.Of(asking.From);
        bag.Add(new Diagnostic(InheritanceDiagnostics.UnknownBase, name.Span, new("name", name.Text), new("from", from))
        {
            Suggestion = NearestName.Of(name.Text, documents.Protocols),
        });
    }

    private void TellLoneRemoval(MappingNode root)
    {
        if (root.Entries.FirstOrDefault(entry => entry.Key.Text == "remove") is { } removal)
        {
            bag.Add(InheritanceDiagnostics.RemoveWithoutBase, removal.Key.Span);
        }
    }
}
