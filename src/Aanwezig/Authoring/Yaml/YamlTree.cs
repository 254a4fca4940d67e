using System.Text;
using Aanwezig.Diagnostics;
using YamlDotNet.Core;

namespace Aanwezig.Authoring.Yaml;

/// <summary>Reads the small, strict part of YAML in which documents are written, as a tree with places.</summary>
internal static class YamlTree
{
    /// <summary>The document's mapping, or null where the text could not be read as one; every mistake is in the bag.</summary>
    /// <remarks>
    /// A tree may come back beside errors (a key written twice, a tag): it then holds what was readable, so that mistakes of
    /// shape and meaning can be told in the same round. Only a bag without errors makes it usable.
    /// </remarks>
    public static MappingNode? Read(SourceText source, DiagnosticBag bag)
    {
        var bytes = Encoding.UTF8.GetByteCount(source.Text);
        if (bytes > TextLimits.Bytes)
        {
            bag.Add(TextDiagnostics.TooLarge, SourceSpan.OfFile(source.File), SourceReader.TooLargeArguments(bytes, TextLimits.Bytes));
            return null;
        }

        if (!CharacterCheck.Passes(source, bag) || !LineCheck.Passes(source, bag))
        {
            return null;
        }

        var builder = new TreeBuilder(source, bag);
        return Parse(source, bag, builder) ? RootOf(source, bag, builder) : null;
    }

    private static bool Parse(SourceText source, DiagnosticBag bag, TreeBuilder builder)
    {
        var errors = new SyntaxErrors(source, bag);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(source.Text)));
            while (!builder.IsStopped && parser.MoveNext())
            {
                builder.Take(parser.Current!);
            }
        }
        catch (YamlException exception)
        {
            errors.Tell(exception, builder.InnermostBracket);
            return false;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The parser has no place to tell in these two cases: brackets left open, and an escape beyond Unicode.
            errors.TellWithoutPlace(builder.InnermostBracket, builder.Last);
            return false;
        }

        return !builder.IsStopped;
    }

    private static MappingNode? RootOf(SourceText source, DiagnosticBag bag, TreeBuilder builder)
    {
        if (builder.Root is null or ScalarNode { IsEmpty: true })
        {
            bag.Add(TextDiagnostics.Empty, SourceSpan.OfFile(source.File));
            return null;
        }

        if (builder.Root is not MappingNode root)
        {
            bag.Add(TextDiagnostics.RootNotMapping, builder.Root.Span);
            return null;
        }

        return builder.HasHoles ? null : root;
    }
}
