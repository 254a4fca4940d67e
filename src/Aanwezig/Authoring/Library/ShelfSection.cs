namespace Aanwezig.Authoring.Library;

/// <summary>The jurisdictions or the calendars of a shelf; each is read once, on first use.</summary>
/// <param name="documents">The documents, in the order of their files.</param>
/// <param name="read">Reads a document: returns its definition, null with errors, and whether it belongs on the shelf.</param>
/// <param name="reading">The lock for reading.</param>
internal sealed class ShelfSection<T>(IReadOnlyList<ShelfDocument> documents, Func<ShelfDocument, (T? Definition, bool HasPlace)> read, Lock reading)
    where T : class
{
    private readonly Dictionary<ShelfDocument, (T? Definition, bool HasPlace)> _read = [];

    public IReadOnlyList<ShelfDocument> Documents => documents;

    /// <summary>All definitions on the shelf, in the order of their files.</summary>
    public IEnumerable<T> All => documents.Select(Placed).OfType<T>();

    /// <summary>Returns the definition with a name, or null where the shelf has none.</summary>
    public T? Find(string name) => documents.Where(document => document.Name == name).Select(Placed).OfType<T>().FirstOrDefault();

    /// <summary>Returns the definition of a document, or null where it has errors.</summary>
    public T? Of(ShelfDocument document) => Read(document).Definition;

    private T? Placed(ShelfDocument document) => Read(document) is { HasPlace: true, Definition: var definition } ? definition : null;

    private (T? Definition, bool HasPlace) Read(ShelfDocument document)
    {
        lock (reading)
        {
            if (!_read.TryGetValue(document, out var found))
            {
                _read.Add(document, found = read(document));
            }

            return found;
        }
    }
}
