using Aanwezig.Attendance;
using Aanwezig.Authoring.Binding;

namespace Aanwezig.Authoring.Documents;

/// <summary>The kind and name of a document, found in its lines without reading it as YAML.</summary>
/// <remarks>It is for documents without mistakes, and gives up on a text that it does not understand at once.</remarks>
internal sealed record DocumentLabel(DocumentKind Kind, string Name)
{
    private static readonly string[] Keys = [.. Names.All<DocumentKind>().Select(kind => kind + ": ")];

    public static DocumentLabel? Of(string text)
    {
        DocumentLabel? label = null;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            for (var kind = 0; kind < Keys.Length; kind++)
            {
                if (line.StartsWith(Keys[kind], StringComparison.Ordinal) && (label is null || kind < (int)label.Kind))
                {
                    label = new DocumentLabel((DocumentKind)kind, line[Keys[kind].Length..].ToString());
                }
            }
        }

        return label is not null && NameShape.IsDocumentName(label.Name) ? label : null;
    }
}
