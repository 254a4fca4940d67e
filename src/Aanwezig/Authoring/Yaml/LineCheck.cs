using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Yaml;

/// <summary>Refuses tabs as indentation and directives, line by line, before the text is parsed.</summary>
internal static class LineCheck
{
    /// <summary>Returns whether the lines may be read as YAML, and reports the first tab and the first directive.</summary>
    public static bool Passes(SourceText source, DiagnosticBag bag)
    {
        var tab = FirstTab(source);
        var directive = FirstDirective(source);
        if (tab is { } tabPlace)
        {
            bag.Add(TextDiagnostics.TabIndentation, tabPlace);
        }

        if (directive is { } directivePlace)
        {
            bag.Add(TextDiagnostics.Directive, directivePlace);
        }

        return tab is null && directive is null;
    }

    private static SourceSpan? FirstTab(SourceText source)
    {
        for (var line = 0; line < source.Lines.Count; line++)
        {
            var column = TabOf(source.Lines[line]);
            if (column >= 0)
            {
                return source.Span(line + 1, column + 1, 1);
            }
        }

        return null;
    }

    // A dash with white space after it indents as well, since it starts a block of its own.
    private static int TabOf(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\t')
            {
                return i;
            }

            var isDash = line[i] is '-' or '?' && i + 1 < line.Length && line[i + 1] is ' ' or '\t';
            if (line[i] != ' ' && !isDash)
            {
                return -1;
            }
        }

        return -1;
    }

    private static SourceSpan? FirstDirective(SourceText source)
    {
        for (var line = 0; line < source.Lines.Count; line++)
        {
            var text = source.Lines[line];
            if (text.StartsWith('%'))
            {
                return source.Span(line + 1, 1, text.TrimEnd().Length);
            }

            if (text.AsSpan().Trim() is { Length: > 0 } content && content[0] != '#')
            {
                return null;
            }
        }

        return null;
    }
}
