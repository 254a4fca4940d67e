namespace Aanwezig.Authoring.Binding;

/// <summary>The keys of one kind of mapping: known keys, and keys of the language that this version does not read yet.</summary>
internal sealed record KeyList(IReadOnlyList<string> Known, IReadOnlyList<string> Later)
{
    public static KeyList Of(params IReadOnlyList<string> known) => new(known, []);

    public KeyList AndLater(params IReadOnlyList<string> later) => new(Known, later);
}
