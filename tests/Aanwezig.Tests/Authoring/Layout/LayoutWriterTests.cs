using System.Text;
using Aanwezig.Authoring.Layout;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Layout;

public sealed class LayoutWriterTests
{
    [Theory]
    [InlineData("a:  1\nb :   [x,  y]\n", "a: 1\nb: [x,  y]\n")]
    [InlineData("\n\n# top\n\n\n\na: 1   \n\n\n\nb: 2", "# top\n\na: 1\n\nb: 2\n")]
    [InlineData("a:\n    b:\n          c: 1\n", "a:\n  b:\n    c: 1\n")]
    [InlineData("a:\n- x\n-   y\n", "a:\n  - x\n  - y\n")]
    [InlineData("a:\n-   - x\n    - y\n-   b: 1\n    c:\n    - 2\n", "a:\n  - - x\n    - y\n  - b: 1\n    c:\n      - 2\n")]
    [InlineData("steps:\n- id: a\n  when: x\n- id: b\n", "steps:\n  - id: a\n    when: x\n\n  - id: b\n")]
    [InlineData("steps:\n  - id: a\n  # about b\n  - id: b\n", "steps:\n  - id: a\n\n  # about b\n  - id: b\n")]
    [InlineData("steps:\n  - id: a\n    # about a\n  - id: b\n", "steps:\n  - id: a\n    # about a\n\n  - id: b\n")]
    [InlineData("steps:\n  - { id: a }\n  - { id: b }\n", "steps:\n  - { id: a }\n  - { id: b }\n")]
    [InlineData("a: |\n     x  \n       y\n\n\nb: >-\n z\n", "a: |\n  x  \n    y\n\nb: >-\n  z\n")]
    [InlineData("a: |+\n x\n\n\nb: 1\n", "a: |+\n  x\n\n\nb: 1\n")]
    [InlineData("a:\n    b: |2\n         x\n", "a:\n  b: |2\n       x\n")]
    [InlineData("a: een zin\n     over twee regels\n\n     en een\n", "a: een zin\n  over twee regels\n\n  en een\n")]
    [InlineData("a: \"een \\\n    zin\\   \n    meer\"\n", "a: \"een \\\n  zin\\ \n  meer\"\n")]
    [InlineData("a: 1      # one\nbbb: 22   # two\n", "a: 1      # one\nbbb: 22   # two\n")]
    [InlineData("a:      1 # one\n", "a: 1      # one\n")]
    [InlineData("a:\n    b: 1    # one\n", "a:\n  b: 1    # one\n")]
    [InlineData("a: { b: 1,\n     c: [2,   # two\n         3] }\n", "a: { b: 1,\n     c: [2,   # two\n         3] }\n")]
    [InlineData("a:\n      b: { c: 1,\n           d: 2 }\n", "a:\n  b: { c: 1,\n       d: 2 }\n")]
    [InlineData("---\na: 1\n...\n", "---\na: 1\n...\n")]
    [InlineData("? a\n: b\n", "a: b\n")]
    [InlineData("{a: 1,\n b: 2}", "{a: 1,\n b: 2}\n")]
    [InlineData("a: 1\n# end", "a: 1\n# end\n")]
    [InlineData("a: |\n  x", "a: |\n  x")]
    [InlineData("a:\r\n    b: 1\r\n", "a:\r\n  b: 1\r\n")]
    public void Text_IsLaidOut(string written, string laidOut)
    {
        Assert.Equal(laidOut, Of(written));
        Assert.Equal(laidOut, Of(laidOut));
    }

    private static string? Of(string text) => DocumentLayout.Of("test.yaml", Encoding.UTF8.GetBytes(text)).Text;
}
