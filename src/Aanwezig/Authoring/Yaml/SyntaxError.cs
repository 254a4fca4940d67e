namespace Aanwezig.Authoring.Yaml;

/// <summary>Classifies the parser's messages by the author's mistake.</summary>
internal static class SyntaxError
{
    /// <summary>The kind of mistake from the author's point of view.</summary>
    public enum Kind
    {
        Other,
        Quote,
        Escape,
        Start,
        BlockText,
        AnchorOrAlias,
        Tag,
        Comment,
        Bracket,
        Colon,
        Key,
        Item,
    }

    // The first match decides. The texts are those of the pinned version of the parser; a file in Rejected holds each of them.
    private static readonly (string Part, Kind Kind)[] _parts =
    [
        ("invalid comment", Kind.Comment),
        ("comment between", Kind.Comment),
        ("unknown escape", Kind.Escape),
        ("hexadecimal", Kind.Escape),
        ("Unicode", Kind.Escape),
        ("quoted scalar", Kind.Quote),
        ("cannot start any token", Kind.Start),
        ("block scalar", Kind.BlockText),
        ("anchor", Kind.AnchorOrAlias),
        ("Anchor", Kind.AnchorOrAlias),
        ("expected token", Kind.AnchorOrAlias),
        ("tag", Kind.Tag),
        ("flow mapping", Kind.Bracket),
        ("flow sequence", Kind.Bracket),
        ("Mapping values are not allowed", Kind.Colon),
        ("invalid mapping", Kind.Colon),
        ("expected key", Kind.Key),
        ("'-' indicator", Kind.Key),
        ("could not find expected ':'", Kind.Key),
        ("Block sequence entries", Kind.Item),
    ];

    public static Kind Of(string message) =>
        Array.Find(_parts, part => message.Contains(part.Part, StringComparison.Ordinal)).Kind;
}
