namespace Aanwezig.Interchange;

/// <summary>Files of this program that no process uses any more, because one was killed before it could remove them.</summary>
internal static class AbandonedFiles
{
    /// <summary>Removes those of a folder whose name begins in a certain way; a process that still uses one holds it.</summary>
    public static void Remove(string? folder, string beginning)
    {
        var found = Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
        foreach (var file in found.Where(file => Path.GetFileName(file).StartsWith(beginning, StringComparison.Ordinal)))
        {
            try
            {
                using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                }

                File.Delete(file);
            }
            catch (Exception inUse) when (inUse is IOException or UnauthorizedAccessException)
            {
                // It is used, or belongs to someone else: then it is theirs to remove.
            }
        }
    }
}
