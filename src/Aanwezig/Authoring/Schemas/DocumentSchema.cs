using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The JSON Schema of one kind of document, for editors. It accepts the documents whose shape the reader accepts.</summary>
/// <remarks>
/// The schema is of draft 07, which editors of YAML know. It checks no meaning; <c>aanwezig check</c> does. Example: with the schema an editor
/// underlines <c>wihtin: 3 school_days</c> while the author types.
/// </remarks>
public sealed class DocumentSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal DocumentSchema(string kind, Wording title, Shape shape) => (Kind, Title, Shape) = (kind, title, shape);

    /// <summary>The schema of protocols.</summary>
    public static DocumentSchema Protocol { get; } = new("protocol", new("Een verzuimprotocol", "An attendance protocol"), ProtocolShape.Whole());

    /// <summary>The schema of jurisdictions.</summary>
    public static DocumentSchema Jurisdiction { get; } = new("jurisdiction", new("De regels van een land", "The rules of a country"), JurisdictionShape.Whole());

    /// <summary>The schema of calendars.</summary>
    public static DocumentSchema Calendar { get; } = new("calendar", new("Een schoolkalender", "A school calendar"), CalendarShape.Whole());

    /// <summary>The key that identifies such a document, such as <c>protocol</c>.</summary>
    public string Kind { get; }

    internal Wording Title { get; }

    internal Shape Shape { get; }

    /// <summary>Returns the schema as JSON, with LF line ends.</summary>
    /// <param name="language">The language that comes first; every description has both.</param>
    public string ToJson(Language language)
    {
        var page = new SchemaPage(language);
        return Text(Title, Shape.Json(page), page);
    }

    /// <summary>Returns one schema for several kinds of document. A document has the first kind whose key it contains.</summary>
    /// <param name="kinds">The kinds, in the order in which they are tried.</param>
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
