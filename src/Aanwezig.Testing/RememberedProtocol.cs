using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing;

/// <summary>A protocol that was read once, for all scenarios that use it without changes.</summary>
internal sealed class RememberedProtocol(MappingNode tree, IReadOnlyList<Diagnostic> told, Func<DiagnosticBag, BoundProtocol?> bind)
{
    private readonly Lazy<(BoundProtocol? Protocol, IReadOnlyList<Diagnostic> Mistakes)> _bound = new(() =>
    {
        var bag = new DiagnosticBag();
        var protocol = bind(bag);
        return (protocol, bag.Sorted());
    });

    public MappingNode Tree(DiagnosticBag bag)
    {
        bag.AddRange(told);
        return tree;
    }

    /// <summary>Returns whether a tree is the same object; a tree with changed settings is another one.</summary>
    public bool Has(MappingNode other) => ReferenceEquals(tree, other);

    public BoundProtocol? Bound(DiagnosticBag bag)
    {
        bag.AddRange(_bound.Value.Mistakes);
        return _bound.Value.Protocol;
    }
}
