using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The JSON Schema of a kind of document, for editors: it accepts what the reader finds well shaped.</summary>
/// <remarks>Draft 07, which editors of YAML read. What a document means is not its business: <c>aanwezig check</c> tells that.</remarks>
public sealed class DocumentSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal DocumentSchema(string kind, Wording title, Shape shape) => (Kind, Title, Shape) = (kind, title, shape);

    /// <summary>A protocol.</summary>
    public static DocumentSchema Protocol { get; } = new("protocol", new("Een verzuimprotocol", "An attendance protocol"), ProtocolShape.Whole());

    /// <summary>A jurisdiction.</summary>
    public static DocumentSchema Jurisdiction { get; } = new("jurisdiction", new("De regels van een land", "The rules of a country"), JurisdictionShape.Whole());

    /// <summary>A calendar.</summary>
    public static DocumentSchema Calendar { get; } = new("calendar", new("Een schoolkalender", "A school calendar"), CalendarShape.Whole());

    /// <summary>What it is of: the key by which such a document is known.</summary>
    public string Kind { get; }

    internal Wording Title { get; }

    internal Shape Shape { get; }

    /// <summary>The schema.</summary>
    /// <param name="language">The language that comes first; every description has both.</param>
    public string ToJson(Language language)
    {
        var page = new SchemaPage(language);
        return Text(Title, Shape.Json(page), page);
    }

    /// <summary>One schema for several kinds; a document is of the first of which it has the key.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="language">The language that comes first; every description has both.</param>
    public static string AnyOf(IReadOnlyList<DocumentSchema> kinds, Language language)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        var page = new SchemaPage(language);
        var whole = SchemaRule.AnyOf(kinds.Select(kind => SchemaRule.Has(kind.Kind)));
        foreach (var kind in kinds.Reverse())
        {
            var next = new JsonObject { ["if"] = SchemaRule.Has(kind.Kind), ["then"] = page.Shared(kind.Kind, () => kind.Shape), ["else"] = whole };
            whole = next;
        }

        return Text(new("Een document van Aanwezig", "A document of Aanwezig"), whole, page);
    }

    private static string Text(Wording title, JsonObject shape, SchemaPage page)
    {
        var whole = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["description"] = page.Telling(title) };
        foreach (var (key, value) in shape)
        {
            whole[key] = value?.DeepClone();
        }

        whole["definitions"] = page.Definitions();
        return whole.ToJsonString(Layout) + "\n";
    }
}
