using System.Text;
using Aanwezig.Diagnostics;
using YamlDotNet.Core;

namespace Aanwezig.Authoring.Yaml;

/// <summary>Reads the small, strict part of YAML that documents use, as a tree with places.</summary>
internal static class YamlTree
{
    /// <summary>Returns the document's mapping, or null where the text is not a readable mapping. The bag receives every mistake.</summary>
    /// <remarks>
    /// The method may return a tree in spite of errors such as a repeated key or a tag. The tree then has the readable parts, so that mistakes of
    /// shape and meaning are reported in the same round. It is usable only with a bag without errors.
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
            // The parser gives no place in these two cases: brackets left open, and an escape beyond Unicode.
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
