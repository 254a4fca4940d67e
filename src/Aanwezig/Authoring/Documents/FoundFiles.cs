using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Documents;

/// <summary>The YAML files below some paths, each real file once, under the name that lies highest.</summary>
/// <remarks>
/// A container platform mounts a file as a link to a link to a directory, so one file has several names. Example: <c>p.yaml</c>, <c>..data/p.yaml</c> and
/// <c>..2026_11_30/p.yaml</c> are one file, and <c>p.yaml</c> is its name.
/// </remarks>
internal sealed class FoundFiles
{
    private const int MostLinks = 40;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Diagnostic> _diagnostics = new(StringComparer.Ordinal);

    private FoundFiles()
    {
    }

    /// <summary>The files, in ordinal order of their names.</summary>
    public IReadOnlyList<string> Files => [.. _names.Values.Order(StringComparer.Ordinal)];

    /// <summary>What is there and is not read: pipes and devices, and links that lead in a circle or nowhere.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. _diagnostics.OrderBy(found => found.Key, StringComparer.Ordinal).Select(found => found.Value)];

#pragma warning disable RS0030 // a library of documents is read here, and no other file anywhere in the engine
    /// <summary>Finds the files below directories, and files named directly.</summary>
    /// <exception cref="DirectoryNotFoundException">One of the paths does not exist.</exception>
    public static FoundFiles Below(IReadOnlyList<string> paths)
    {
        var found = new FoundFiles();
        foreach (var path in paths)
        {
            if (PathStatus.Of(path).Kind is PathKind.File or PathKind.Stream)
            {
                found.Take(path);
            }
            else
            {
                found.Walk(path);
            }
        }

        return found;
    }

    /// <summary>Returns whether a path ends as a YAML file does.</summary>
    public static bool IsYaml(string file) =>
        file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    // The highest directories come first, so that each real directory is walked by its highest name.
    private void Walk(string root)
    {
        var walked = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<(string Path, string Real)>();
        open.Enqueue((root, RealPath(root) ?? root));
        while (open.TryDequeue(out var directory))
        {
            if (!walked.Add(directory.Real))
            {
                continue;
            }

            foreach (var entry in Directory.EnumerateFileSystemEntries(directory.Path).Order(StringComparer.Ordinal))
            {
                var kind = PathStatus.Of(entry).Kind;
                if (kind == PathKind.Directory && RealPath(entry) is { } real)
                {
                    if (IsWithin(directory.Real, real))
                    {
                        Tell(AdviceDiagnostics.LinkNotFollowed, entry);
                    }
                    else
                    {
                        open.Enqueue((entry, real));
                    }
                }
                else if (IsYaml(entry))
                {
                    Take(entry);
                }
            }
        }
    }

    private void Take(string file)
    {
        switch (PathStatus.Of(file).Kind)
        {
            case PathKind.File:
                var real = RealPath(file) ?? file;
                _names[real] = _names.TryGetValue(real, out var other) && IsHigher(other, file) ? other : file;
                break;
            case PathKind.Stream:
                Tell(TextDiagnostics.NotAFile, file);
                break;
            case PathKind.Directory:
                break;
            case PathKind.Nothing:
                Tell(AdviceDiagnostics.LinkNotFollowed, file);
                break;
        }
    }

    private void Tell(DiagnosticCode code, string path) => _diagnostics.TryAdd(path, new Diagnostic(code, SourceSpan.OfFile(path)));

    private static bool IsHigher(string one, string other) => (DepthOf(one), DepthOf(other)) switch
    {
        var (first, second) when first != second => first < second,
        _ => string.CompareOrdinal(one, other) <= 0,
    };

    private static int DepthOf(string path) => path.Count(letter => letter == Path.DirectorySeparatorChar);

    private static bool IsWithin(string path, string directory) => path == directory || path.StartsWith(directory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Every directory on the way may be a link too. Null where links lead in a circle.
    private static string? RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var links = 0;
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse());
        while (rest.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var leadsTo = Path.GetFullPath(Path.Combine(real, target));
            real = Path.GetPathRoot(leadsTo)!;
            foreach (var each in leadsTo[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                rest.Push(each);
            }
        }

        return real;
    }
#pragma warning restore RS0030
}
