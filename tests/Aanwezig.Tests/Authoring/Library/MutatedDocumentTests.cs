using System.Text;
using FsCheck.Xunit;

namespace Aanwezig.Tests.Authoring.Library;

/// <summary>Documents that went wrong by accident: a line lost, moved, doubled, or a word in it changed.</summary>
public sealed class MutatedDocumentTests
{
    private static readonly string[] Files = [.. TestLibrary.Whole.Texts.Keys.Where(file => !file.StartsWith("protocols/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static readonly string[] Words = ["", "[]", "{}", "x", "0", "-1", "true", "\"\"", "[a, a]", "{ a: b }", "2026-13-01", "99999999999 days", "and", "not (", "nl/"];

    [Property(MaxTest = 150)]
    public void WhateverHappensToALine_TheFileIsReadToItsEnd(uint file, uint line, uint other, uint what)
    {
        var name = Files[file % Files.Length];
        var lines = TestLibrary.Whole.Texts[name].Split('\n').ToList();
        Mutate(lines, (int)(line % lines.Count), (int)(other % lines.Count), what);

        var diagnostics = TestLibrary.Diagnose("mutated.yaml", Encoding.UTF8.GetBytes(string.Join('\n', lines)));

        Assert.All(diagnostics, one => Assert.InRange(one.Span.Line, 0, lines.Count + 1));
    }

    private static void Mutate(List<string> lines, int at, int other, uint what)
    {
        switch (what % 4)
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(other, lines[at]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            default:
                var colon = lines[at].IndexOf(": ", StringComparison.Ordinal);
                lines[at] = (colon < 0 ? lines[at] : lines[at][..(colon + 2)]) + Words[what / 4 % Words.Length];
                break;
        }
    }
}
