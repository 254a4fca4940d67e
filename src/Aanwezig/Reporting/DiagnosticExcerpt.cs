using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting;

/// <summary>Writes the line of a file that a diagnostic points at, with marks below the span.</summary>
internal sealed class DiagnosticExcerpt(TextWriter output, IReadOnlyDictionary<string, string> texts)
{
    private const int Width = 120;
    private const int Lead = 40;

    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>Returns a text with a space for each tab, and a visible sign for each character that a terminal would obey or hide.</summary>
    public static string Visible(string text) => string.Create(text.Length, text, static (shown, written) =>
    {
        for (var i = 0; i < written.Length; i++)
        {
            shown[i] = written[i] switch
            {
                '\t' or '\n' or '\r' => ' ',
                var other when char.IsControl(other) => '\uFFFD',
                var other when CharUnicodeInfo.GetUnicodeCategory(other)
                    is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\uFFFD',
                var other => other,
            };
        }
    });

    /// <summary>Writes the line of the span with carets, and the related line with dashes, in the order of the file.</summary>
    public void Write(SourceSpan span, SourceSpan? related)
    {
        if (related is not { } other || other == span)
        {
            WriteLine(span, '^');
        }
        else if (other.File != span.File)
        {
            WriteLine(span, '^');
            output.WriteLine($"   {Visible(other.ToString())}");
            WriteLine(other, '-');
        }
        else if (other.Line == span.Line)
        {
            WriteLine(span, '^', other);
        }
        else if (other.Line < span.Line)
        {
            WriteLine(other, '-');
            WriteLine(span, '^');
        }
        else
        {
            WriteLine(span, '^');
            WriteLine(other, '-');
        }
    }

    private void WriteLine(SourceSpan span, char mark, SourceSpan? beside = null)
    {
        if (span.Line == 0 || LinesOf(span.File) is not { } lines || span.Line > lines.Length)
        {
            return;
        }

        var line = lines[span.Line - 1];
        var from = StartOf(line, Math.Clamp(span.Column - 1, 0, line.Length));
        var shown = Math.Min(Width, line.Length - from);
        var before = from > 0 ? "…" : "";
        var after = from + shown < line.Length ? "…" : "";
        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        output.WriteLine($"{number} | {before}{Visible(line.Substring(from, shown))}{after}".TrimEnd());
        if (span.Column > 0)
        {
            var marks = new char[shown + 1];
            Array.Fill(marks, ' ');
            Mark(marks, beside ?? span, from, '-');
            Mark(marks, span, from, mark);
            output.WriteLine($"{new string(' ', number.Length)} | {new string(' ', before.Length)}{new string(marks).TrimEnd()}");
        }
    }

    // Only the shown part is marked, but a span that starts in it has at least one mark.
    private static void Mark(char[] marks, SourceSpan span, int from, char mark)
    {
        var first = Math.Min(span.Column - 1 - from, marks.Length - 1);
        var end = Math.Max(first + 1, Math.Min(first + span.Length, marks.Length - 1));
        for (var i = Math.Max(0, first); i < end; i++)
        {
            marks[i] = mark;
        }
    }

    private static int StartOf(string line, int first)
    {
        var from = line.Length <= Width || first <= Width - Lead ? 0 : first - Lead;
        return from > 0 && char.IsLowSurrogate(line[from]) ? from + 1 : from;
    }

    private string[]? LinesOf(string file)
    {
        if (!_lines.TryGetValue(file, out var lines) && texts.TryGetValue(file, out var text))
        {
            lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
            _lines.Add(file, lines);
        }

        return lines;
    }
}
