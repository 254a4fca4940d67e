namespace Aanwezig.Authoring.Library;

/// <summary>The jurisdictions, or the calendars, of a shelf: each is read once, when it is asked for.</summary>
/// <param name="documents">The documents in the order of their files.</param>
/// <param name="read">Reads a document: what it defines, null where it has errors, and whether it has a place on the shelf.</param>
/// <param name="reading">Held while one is read.</param>
internal sealed class ShelfSection<T>(IReadOnlyList<ShelfDocument> documents, Func<ShelfDocument, (T? Definition, bool HasPlace)> read, Lock reading)
    where T : class
{
    private readonly Dictionary<ShelfDocument, (T? Definition, bool HasPlace)> _read = [];

    public IReadOnlyList<ShelfDocument> Documents => documents;

    /// <summary>All on the shelf, in the order of their files.</summary>
    public IEnumerable<T> All => documents.Select(Placed).OfType<T>();

    /// <summary>The one with a name; null where there is none on the shelf.</summary>
    public T? Find(string name) => documents.Where(document => document.Name == name).Select(Placed).OfType<T>().FirstOrDefault();

    /// <summary>What a document defines; null where it has errors.</summary>
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
