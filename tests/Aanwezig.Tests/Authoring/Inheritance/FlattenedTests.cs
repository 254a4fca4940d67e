using System.Text;
using System.Text.RegularExpressions;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Authoring.Inheritance;

public sealed partial class FlattenedTests
{
    private const string School = """
        aanwezig: 1
        protocol: school
        version: "2026.1"
        title: { nl: "Als we je missen, bellen we", en: "When we miss you: a \"call\"" }
        in_force: { from: 2026-08-01 }
        extends: nl/mbo-basis
        remove: [late_12]
        attendance: { codes: { "ON": unknown, 010: leave, O: excused } }
        measures:
          exams: { count: days, of: { codes: [O] }, over: school_year, activities: [exam] }
        steps:
          - id: report_16
            when: to_report >= 8 and absent_weeks < 4
          - id: exam_talk
            when:
              any:
                - exams >= 2
                - all: [ "exams >= 1 and pathway in (\"bol\", \"bbl\")", "level <= 2" ]
            contact: student
            how: [phone]
            why: |
              We missen je.
              Hoe gaat het? # echt
        """;

    public static TheoryData<string> Days => ["2026-11-04", "2026-11-05", "2026-11-20"];

    [Fact]
    public void EachLine_SaysWhereItWasWritten()
    {
        var lines = Flattened(School).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines, line => Assert.Matches(@" # (school 2026-08-01|nl/mbo-basis 2025-08-01):\d+$", line));
        Assert.Contains(lines, line => OneSpace().Replace(line, " ") == " when: to_report >= 8 and absent_weeks < 4 # school 2026-08-01:13");
        Assert.DoesNotContain(lines, line => line.StartsWith("extends", StringComparison.Ordinal) || line.StartsWith("remove", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_OfTheBase_StandsThereInTheBase()
    {
        var written = ProtocolLibrary.Embedded.Texts["protocols/nl/mbo-basis/2025-08-01.yaml"].Split('\n');

        foreach (var match in Flattened(School).Split('\n').Select(line => BaseLine().Match(line)).Where(match => match.Success))
        {
            var line = written[int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1];
            Assert.Contains(match.Groups["word"].Value, line, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void ReadBack_ItGivesTheSameAnswers(string day)
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-03 4:00", "2026-11-04 4:00", "2026-11-05 6:00", "2026-11-06 1:00 late", "2026-11-16 2:00 unknown");

        Assert.Equal(Answer(School, pupil, day), Answer(Flattened(School), pupil, day));
    }

    [Fact]
    public void EveryShippedProtocolAndTheWholeLanguage_ReadBackTheSame()
    {
        string[] texts =
        [
            .. ProtocolLibrary.Embedded.Protocols.Select(protocol => ProtocolLibrary.Embedded.Texts[protocol.Span.File]),
            File.ReadAllText(Path.Combine(Path.GetDirectoryName(RejectedFile.Root)!, "Accepted", "protocol.yaml")),
        ];

        foreach (var once in texts.Select(Flattened))
        {
            Assert.Equal(Bare(once), Bare(Flattened(once)));
        }
    }

    [Fact]
    public void ProtocolWithErrors_HasNoWhole() =>
        Assert.Null(ProtocolLibrary.Embedded.Flattened("school.yaml", Encoding.UTF8.GetBytes(School + "\nremove: [coach_talk]\n")));

    private static string Flattened(string text) => TestLibrary.Whole.Flattened("school.yaml", Encoding.UTF8.GetBytes(text))!;

    // A flattened text is another file: where it points at, and its hash, differ, and nothing else may.
    private static string Answer(string text, Pupil pupil, string day)
    {
        var definition = ProtocolLibrary.Embedded.ReadProtocol("school.yaml", Encoding.UTF8.GetBytes(text)).Definition!;
        using var written = new StringWriter();
        JsonReport.Write(written, ProtocolLibrary.Embedded.Compile(definition).Assess(pupil.Case, Agreed.Day(day)), Language.Dutch);
        Assert.Contains("\"coach_talk\"", written.ToString(), StringComparison.Ordinal);
        return Place().Replace(written.ToString(), string.Empty);
    }

    private static string Bare(string text) => Remark().Replace(text, string.Empty);

    [GeneratedRegex(" +")]
    private static partial Regex OneSpace();

    [GeneratedRegex(" +# [^#\n]*$", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\s*(?:- )?(?<word>[\w?""]+):.* # nl/mbo-basis 2025-08-01:(?<line>\d+)$")]
    private static partial Regex BaseLine();

    [GeneratedRegex(@"""(at|hash)"":""[^""]*""")]
    private static partial Regex Place();
}
