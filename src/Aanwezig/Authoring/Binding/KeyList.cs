namespace Aanwezig.Authoring.Binding;

/// <summary>The keys of one kind of mapping: those that are read, and those of the language that a later version reads.</summary>
internal sealed record KeyList(IReadOnlyList<string> Known, IReadOnlyList<string> Later)
{
    public static KeyList Of(params IReadOnlyList<string> known) => new(known, []);

    public KeyList AndLater(params IReadOnlyList<string> later) => new(Known, later);
}
