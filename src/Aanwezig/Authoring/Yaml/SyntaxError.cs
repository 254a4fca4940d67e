namespace Aanwezig.Authoring.Yaml;

/// <summary>Classifies the parser's messages by the author's mistake.</summary>
internal static class SyntaxError
{
    // The first match decides. The texts are those of the pinned version of the parser; a file in Rejected holds each of them.
    private static readonly (string Part, SyntaxErrorKind Kind)[] _parts =
    [
        ("invalid comment", SyntaxErrorKind.Comment),
        ("comment between", SyntaxErrorKind.Comment),
        ("unknown escape", SyntaxErrorKind.Escape),
        ("hexadecimal", SyntaxErrorKind.Escape),
        ("Unicode", SyntaxErrorKind.Escape),
        ("quoted scalar", SyntaxErrorKind.Quote),
        ("cannot start any token", SyntaxErrorKind.Start),
        ("block scalar", SyntaxErrorKind.BlockText),
        ("anchor", SyntaxErrorKind.AnchorOrAlias),
        ("Anchor", SyntaxErrorKind.AnchorOrAlias),
        ("expected token", SyntaxErrorKind.AnchorOrAlias),
        ("tag", SyntaxErrorKind.Tag),
        ("flow mapping", SyntaxErrorKind.Bracket),
        ("flow sequence", SyntaxErrorKind.Bracket),
        ("Mapping values are not allowed", SyntaxErrorKind.Colon),
        ("invalid mapping", SyntaxErrorKind.Colon),
        ("expected key", SyntaxErrorKind.Key),
        ("'-' indicator", SyntaxErrorKind.Key),
        ("could not find expected ':'", SyntaxErrorKind.Key),
        ("Block sequence entries", SyntaxErrorKind.Item),
    ];

    public static SyntaxErrorKind Of(string message) =>
        Array.Find(_parts, part => message.Contains(part.Part, StringComparison.Ordinal)).Kind;
}
