using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Tests.Authoring.Schemas;

/// <summary>A document as an editor of YAML sees it: plain values are numbers, truth values or nothing where YAML 1.2 says so.</summary>
internal static partial class EditorValue
{
    public static JsonNode? Of(SyntaxNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { IsQuoted: true } quoted => JsonValue.Create(quoted.Text),
        _ => Plain(((ScalarNode)node).Text),
    };

    private static JsonValue? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when Number().IsMatch(text) => JsonValue.Create(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ when Hexadecimal().IsMatch(text) => JsonValue.Create((double)long.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"\A0x[0-9a-fA-F]+\z")]
    private static partial Regex Hexadecimal();
}
