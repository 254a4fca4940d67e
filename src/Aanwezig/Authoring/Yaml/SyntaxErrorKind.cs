namespace Aanwezig.Authoring.Yaml;

/// <summary>The kind of a mistake in YAML, from the point of view of the author.</summary>
internal enum SyntaxErrorKind
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
