using System.Buffers;
using System.Globalization;
using System.Text;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Yaml;

/// <summary>Writes a tree as YAML with one value on each line, and the origin of the value in a comment.</summary>
internal sealed class FlatText
{
    private const int CommentColumn = 60;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",[]{}\n\r\t\"'#&*!|%@`");

    private readonly StringBuilder _text = new();
    private readonly Func<string, string> _nameOf;

    private FlatText(Func<string, string> nameOf) => _nameOf = nameOf;

    /// <summary>Returns the text, with LF line ends; it reads back to the same tree.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="nameOf">Gives the name of a file in the comments.</param>
    public static string Of(MappingNode tree, Func<string, string> nameOf)
    {
        var flat = new FlatText(nameOf);
        flat.Entries(tree, string.Empty, string.Empty);
        return flat._text.ToString();
    }

    // The reader of documents limits the depth of a tree, so recursion is safe here.
    private void Entries(MappingNode mapping, string first, string indent)
    {
        var lead = first;
        foreach (var (key, value) in mapping.Entries)
        {
            Value($"{lead}{Scalar(key)}:", value, indent + "  ", key);
            lead = indent;
        }
    }

    private void Value(string lead, SyntaxNode value, string indent, SyntaxNode place)
    {
        switch (value)
        {
            case ScalarNode scalar:
                Line($"{lead} {Scalar(scalar)}", scalar);
                break;
            case MappingNode { Entries.Count: 0 }:
                Line($"{lead} {{}}", value);
                break;
            case MappingNode mapping:
                Line(lead, place);
                Entries(mapping, indent, indent);
                break;
            case SequenceNode list when list.Items.All(item => item is ScalarNode):
                Line($"{lead} [{string.Join(", ", list.Items.Cast<ScalarNode>().Select(Scalar))}]", value);
                break;
            case SequenceNode list:
                Line(lead, place);
                Items(list, indent);
                break;
            default:
                throw Unlisted.Type(value);
        }
    }

    private void Items(SequenceNode list, string indent)
    {
        foreach (var item in list.Items)
        {
            if (item is MappingNode { Entries.Count: > 0 } mapping)
            {
                Entries(mapping, $"{indent}- ", indent + "  ");
            }
            else
            {
                Value($"{indent}-", item, indent + "  ", item);
            }
        }
    }

    private void Line(string text, SyntaxNode place)
    {
        var remark = string.Create(CultureInfo.InvariantCulture, $"# {_nameOf(place.Span.File)}:{place.Span.Line}");
        _text.Append(text.PadRight(CommentColumn - 1)).Append(' ').Append(remark).Append('\n');
    }

    // A harmless plain value stays plain, so that a number stays a number.
    private static string Scalar(ScalarNode scalar)
    {
        var isPlain = !scalar.IsQuoted && scalar.Text.Length > 0 && scalar.Text.Trim() == scalar.Text && !scalar.Text.AsSpan().ContainsAny(Marks)
            && !scalar.Text.Contains(": ", StringComparison.Ordinal) && !scalar.Text.EndsWith(':') && scalar.Text[0] is not ('-' or '?' or ':' or '>');
        return isPlain ? scalar.Text : Quoted(scalar.Text);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
