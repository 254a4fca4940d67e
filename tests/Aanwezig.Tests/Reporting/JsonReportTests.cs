using System.Buffers;
using System.Text;
using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Reporting;

public class JsonReportTests
{
    private const string HoursEvidence =
        """{"measure":"to_report","value":"16:00","unit":"hours","operator":">=","threshold":"16:00","window":{"from":"2026-10-15","to":"2026-11-18"},"settings":{"unit":"hours","lesson_minutes":null,"practice":"counts","lateness":"each 1:00","aligned":true,"restarted_after":"2026-10-01"},"counted":[{"record":"r1","date":"2026-11-03","start":null,"kind":"unexcused","code":"O","minutes":360,"activity":"lesson","subject":null},{"record":"r2","date":"2026-11-12","start":null,"kind":"unexcused","code":"O","minutes":360,"activity":"lesson","subject":null},{"record":null,"date":"2026-11-18","start":"09:00","kind":"unexcused","code":"O","minutes":240,"activity":"practice","subject":"zorg"}],"left_out":[{"record":"r0","date":"2026-09-29","start":null,"kind":"left_early","code":"left_early","minutes":120,"activity":"lesson","subject":null,"reason":"before_window"}],"known_since":"2026-11-18T16:05:00","at":"roc-voorbeeld.yaml:57:11"}""";

    private const string StatusEvidence =
        """{"measure":"leerplichtig","value":"true","unit":null,"operator":null,"threshold":null,"window":null,"settings":null,"counted":[],"left_out":[],"known_since":null,"at":"roc-voorbeeld.yaml:57:11"}""";

    private const string ReceiptLine =
        ""","receipt":{"engine":"0.1.0","protocol":"roc-voorbeeld","version":"2026.1","hash":"aa11","jurisdiction":{"name":"nl","hash":"bb22"},"calendar":{"name":"nl/midden","hash":"cc33"},"on":"2026-11-18","known_at":null}""";

    [Fact]
    public void WholeAnswer_IsOneLineWithEveryKeyInOrder()
    {
        var expected =
            """{"student":"s-104","on":"2026-11-18","protocol":"roc-voorbeeld","recommendations":[{"id":"roc-voorbeeld/coach_talk/s-104/2026-11-03","step":"coach_talk","title":"Gesprek met je SLB'er","contact":"student","who":"coach","how":["in_person","phone"],"onset":"2026-11-03","start":"2026-11-03","due":"2026-11-06","overdue":true,"decision":"may","duty":null,"reference":null,"report":null,"tell":"reasons","topics":["ask_consent"],"why":"We missen je, en horen graag wat er speelt.","evidence":[]},"""
            + """{"id":"roc-voorbeeld/report_16/s-104/2026-11-18","step":"report_16","title":"Melding bij leerplicht","contact":"leerplicht","who":"coordinator","how":["portal"],"onset":"2026-11-18","start":"2026-11-18","due":"2026-11-25","overdue":false,"decision":"must","duty":"lpw_21a","reference":"Leerplichtwet 1969 art. 21a lid 2","report":{"type":"uren_16","begin":"2026-11-03","end":"2026-11-18","minutes":960,"days":3,"action_wanted":false},"tell":"dates","topics":[],"why":null,"evidence":["""
            + HoursEvidence + "," + StatusEvidence
            + """]}],"withheld":[{"step":"parents_call","onset":"2026-11-03","guard":"after","also":["student_first"],"reason":"eerst komt `coach_talk`","release":{"what":"leg vast wat er van `coach_talk` kwam","date":null}}]"""
            + ""","upcoming":[{"step":"team_talk","measure":"to_report","value":"13:30","threshold":"16:00","left":"2:30","falls_out":[{"date":"2026-11-24","amount":"4:00"}]}]"""
            + ""","ungrounded":[{"step":"letter","done":"2026-10-08","onset_then":"2026-10-07","action":"tell","reason":"de les van 2026-10-07 bleek vervallen"}]"""
            + ""","findings":[{"code":"possible_duplicate","message":"twee registraties zijn gelijk","records":["r1","r2"],"step":null,"onset":null}]"""
            + ReceiptLine + "}\n";

        Assert.Equal(expected, Written(SampleAssessment.Full(), Language.Dutch));
    }

    [Fact]
    public void QuietStudent_HasEveryKeyAndEmptyLists() =>
        Assert.Equal(
            """{"student":"s-105","on":"2026-11-18","protocol":"roc-voorbeeld","recommendations":[],"withheld":[],"upcoming":[],"ungrounded":[],"findings":[]"""
            + ReceiptLine + "}\n",
            Written(SampleAssessment.Quiet(), Language.Dutch));

    [Fact]
    public void TextsForPeople_AreInTheLanguageAsked()
    {
        var english = Written(SampleAssessment.Full(), Language.English);

        Assert.Contains("\"title\":\"Talk with your coach\"", english, StringComparison.Ordinal);
        Assert.Contains("\"message\":\"two records are the same\"", english, StringComparison.Ordinal);
        Assert.Contains("\"what\":\"note what came of `coach_talk`\"", english, StringComparison.Ordinal);
    }

    [Fact]
    public void AccentedLetters_StayReadable()
    {
        var assessment = AnswerWith(new Finding("note", new Sentence(new Wording("coördinator zei: <één> & \"twee\"", "")), []));

        Assert.Contains("coördinator zei: <één> & \\\"twee\\\"", Written(assessment, Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void StreamAndText_HoldTheSameBytes()
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, SampleAssessment.Full(), Language.Dutch);

        Assert.Equal(Encoding.UTF8.GetBytes(Written(SampleAssessment.Full(), Language.Dutch)), stream.ToArray());
    }

    [Fact]
    public void OpenValue_HasItsTwoEnds()
    {
        var json = Written(AnswerWith(Compared(new Interval(new ExactNumber(239, 15), 20), MeasureUnit.Hours, 16)), Language.Dutch);

        Assert.Contains("\"value\":{\"min\":\"15:56\",\"max\":\"20:00\"}", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(959, 60, MeasureUnit.Hours, "\"15:59\"")]
    [InlineData(5, 60, MeasureUnit.Hours, "\"0:05\"")]
    [InlineData(-150, 60, MeasureUnit.Hours, "\"-2:30\"")]
    [InlineData(1, 120, MeasureUnit.Hours, "\"0:00.5\"")]
    [InlineData(36000, 60, MeasureUnit.Hours, "\"600:00\"")]
    [InlineData(959, 1, MeasureUnit.Minutes, "959")]
    [InlineData(959, 50, MeasureUnit.LessonHours, "19.18")]
    [InlineData(50, 3, MeasureUnit.LessonHours, "16.67")]
    [InlineData(-5, 2, MeasureUnit.LessonHours, "-2.5")]
    [InlineData(3, 1, MeasureUnit.Records, "3")]
    public void Amount_IsTextForHoursAndANumberOtherwise(int numerator, int denominator, MeasureUnit unit, string expected)
    {
        var number = new ExactNumber(numerator, denominator);
        var json = Written(AnswerWith(Compared(Interval.Exactly(number), unit, number)), Language.Dutch);

        Assert.Contains($"\"value\":{expected},", json, StringComparison.Ordinal);
        Assert.Contains($"\"threshold\":{expected},", json, StringComparison.Ordinal);
    }

    [Fact]
    public void MeasureOfSteps_ShowsTheDatesThatCounted()
    {
        var evidence = new Evidence { Measure = "reports", Verdict = Verdict.Met, Onsets = [new DateOnly(2026, 11, 3)] };

        Assert.Contains(
            ""","counted":[{"record":null,"date":"2026-11-03","start":null,"kind":null,"code":null,"minutes":null,"activity":null,"subject":null}]""",
            Written(AnswerWith(evidence), Language.Dutch),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Occurrence_IsOneLine()
    {
        using var writer = new StringWriter();
        JsonReport.Write(writer, new OccurrenceRecord("s-104", "report_16", SampleAssessment.Text("Melding", "Report"), SampleAssessment.On, null, OccurrenceOutcome.PassedOver));

        Assert.Equal("""{"student":"s-104","step":"report_16","onset":"2026-11-18","ended":null,"outcome":"passed_over"}""" + "\n", writer.ToString());
    }

    internal static Assessment AnswerWith(params IReadOnlyList<Evidence> evidence) => new()
    {
        Student = "s-104",
        On = SampleAssessment.On,
        Protocol = SampleAssessment.Protocol,
        Jurisdiction = SampleAssessment.Jurisdiction,
        Recommendations =
        [
            new Recommendation
            {
                Id = "x",
                Step = "x",
                Title = SampleAssessment.Text("x", "x"),
                Contact = "student",
                Who = "coach",
                WhoTitle = SampleAssessment.Text("coach", "coach"),
                Onset = SampleAssessment.On,
                Start = SampleAssessment.On,
                Evidence = evidence,
            },
        ],
        Receipt = SampleAssessment.Receipt,
    };

    private static Assessment AnswerWith(Finding finding) => new()
    {
        Student = "s-104",
        On = SampleAssessment.On,
        Protocol = SampleAssessment.Protocol,
        Jurisdiction = SampleAssessment.Jurisdiction,
        Findings = [finding],
        Receipt = SampleAssessment.Receipt,
    };

    private static Evidence Compared(Interval value, MeasureUnit unit, ExactNumber threshold) => new()
    {
        Measure = "m",
        Verdict = Verdict.Met,
        Value = value,
        Unit = unit,
        Operator = ComparisonOperator.AtLeast,
        Threshold = threshold,
    };

    private static string Written(Assessment assessment, Language language)
    {
        using var writer = new StringWriter();
        JsonReport.Write(writer, assessment, language);
        using var parsed = JsonDocument.Parse(writer.ToString());
        return writer.ToString();
    }

    [Fact]
    public async Task ManyAnswers_GoOutAsynchronously_WithTheSameBytes()
    {
        Assessment[] answers = [.. Enumerable.Range(0, 40).Select(index => index % 2 == 0 ? SampleAssessment.Full() : SampleAssessment.Quiet())];
        await using var body = new ResponseBody();
        await JsonReport.WriteAsync(body, answers, Language.Dutch, TestContext.Current.CancellationToken);

        Assert.Equal(string.Concat(answers.Select(answer => Written(answer, Language.Dutch))), Encoding.UTF8.GetString(body.ToArray()));
        Assert.InRange(body.Writes, 2, 39);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => JsonReport.WriteAsync(body, answers, Language.Dutch, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Occurrences_GoOutAsynchronously_AndToAnyWriter()
    {
        var occurrence = new OccurrenceRecord("S1", "talk", SampleAssessment.Full().Recommendations[0].Title!, new DateOnly(2026, 11, 3), null, OccurrenceOutcome.Open);
        using var text = new StringWriter();
        JsonReport.Write(text, occurrence);
        await using var body = new ResponseBody();
        await JsonReport.WriteAsync(body, [occurrence, occurrence], TestContext.Current.CancellationToken);
        var buffer = new ArrayBufferWriter<byte>();
        JsonReport.Write(buffer, occurrence);

        Assert.Equal(text.ToString() + text, Encoding.UTF8.GetString(body.ToArray()));
        Assert.Equal(text.ToString(), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Answer_StandsWithinOtherJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            JsonReport.Write(json, SampleAssessment.Quiet(), Language.Dutch);
            JsonReport.Write(json, SampleAssessment.Quiet(), Language.Dutch);
            json.WriteEndArray();
        }

        var one = Written(SampleAssessment.Quiet(), Language.Dutch).TrimEnd();
        Assert.Equal($"[{one},{one}]", Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
        JsonReport.Write(buffer, SampleAssessment.Quiet(), Language.Dutch);
        Assert.Equal($"{one}\n", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    // The body of a response refuses to be written to while a thread waits.
    private sealed class ResponseBody : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Writes++;
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
