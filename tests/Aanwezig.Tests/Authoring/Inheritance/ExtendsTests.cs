using System.Text;
using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Authoring.Inheritance;

public sealed class ExtendsTests
{
    private const string Head = "aanwezig: 1\nprotocol: school\nin_force: { from: 2026-08-01 }\nextends: nl/mbo-basis\n";

    private static readonly ProtocolReading Plain = Read(Head);

    [Fact]
    public void FileThatSaysNoMore_HasTheStepsMeasuresAndSettingsOfTheBase()
    {
        var (own, whole) = (Plain.Definition!, ProtocolLibrary.Embedded.Protocol("nl/mbo-basis", new DateOnly(2026, 8, 1))!);

        Assert.DoesNotContain(Plain.Diagnostics, one => one.IsError);
        Assert.Equal("school", own.Name);
        Assert.Equal("nl", own.Jurisdiction);
        Assert.Equal("nl/midden", own.Calendar);
        Assert.Equal(new DateOnly(2026, 8, 1), own.InForceFrom);
        Assert.Equal(whole.Steps.Select(step => step.Id), own.Steps.Select(step => step.Id));
        Assert.Equal(whole.Measures.Select(measure => measure.Name), own.Measures.Select(measure => measure.Name));
        Assert.Equal(whole.Roles.Keys, own.Roles.Keys);
        Assert.Equal(whole.Attendance.KindOf("TL"), own.Attendance.KindOf("TL"));
    }

    [Fact]
    public void WhatASchoolMustSayItself_IsNotInherited()
    {
        var own = Plain.Definition!;

        Assert.Null(own.Title);
        Assert.Null(own.Version);
        Assert.Null(own.Review);
        Assert.Null(own.Worries);
        Assert.Empty(own.Help);
        Assert.Empty(own.AgreedWith);
    }

    [Fact]
    public void Step_IsChangedKeyByKeyAndANewOneComesLast()
    {
        var own = Read(Head + """
            steps:
              - id: coach_talk
                when: unexcused_hours >= 3
                why: { nl: Hoe gaat het? }
              - id: tea
                when: sick_days >= 2
                contact: student
                how: [message]
                why: We denken aan je.
            """).Definition!;
        var talk = own.Steps.Single(step => step.Id == "coach_talk");

        Assert.Equal("unexcused_hours >= 3", talk.WhenText);
        Assert.Equal(3, talk.How.Count);
        Assert.Equal(["nl"], talk.Why!.Languages);
        Assert.Equal("tea", own.Steps[^1].Id);
    }

    [Fact]
    public void RemovedAgreement_LeavesTheListsThatNameIt()
    {
        var own = Read(Head + "remove: [coach_talk, doorstroompunt_16]\n").Definition!;

        Assert.DoesNotContain(own.Steps, step => step.Id is "coach_talk" or "doorstroompunt_16");
        Assert.Empty(own.Steps.Single(step => step.Id == "parents_call").After);
        Assert.Equal(["report_16", "report_langdurig", "doorstroompunt_4_weeks"], own.Measures.Single(measure => measure.Name == "to_report").RestartsAfter);
        Assert.Equal(["report_16"], own.Measures.Single(measure => measure.Name == "reports").Steps);
    }

    [Fact]
    public void Measure_IsChangedKeyByKeyUnlessItNamesItsForm()
    {
        var own = Read(Head + """
            measures:
              sick_spells: { over: 10 school_weeks }
              lates: { count: days, of: [late] }
              unexcused_hours: { total: minutes, of: [unexcused], over: 2 school_weeks }
            """).Definition!;

        Assert.Equal([AttendanceKind.Sick], own.Measures.Single(measure => measure.Name == "sick_spells").Kinds);
        Assert.Equal(MeasureForm.Count, own.Measures.Single(measure => measure.Name == "lates").Form);
        Assert.Equal([AttendanceKind.Unexcused], own.Measures.Single(measure => measure.Name == "unexcused_hours").Kinds);
    }

    [Fact]
    public void StricterDuty_IsFoundEarlierAndPointsAtTheFileThatSaysSo()
    {
        var protocol = ProtocolLibrary.Embedded.Compile(Read(Head + "steps:\n  - id: report_16\n    within: 2 working_days\n    when: to_report >= 10 and absent_weeks < 4\n").Definition!);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 6:00", "2026-11-04 4:00");

        var report = protocol.Advice(pupil, "2026-11-04", "report_16");
        var talk = protocol.Advice(pupil, "2026-11-04", "coach_talk");

        Assert.Equal(Agreed.Day("2026-11-06"), report.Due);
        Assert.All(report.Evidence, one => Assert.Equal(("school.yaml", 8), (one.At.File, one.At.Line)));
        Assert.All(talk.Evidence, one => Assert.Equal("protocols/nl/mbo-basis/2025-08-01.yaml", one.At.File));
    }

    [Fact]
    public void ContentHash_CoversTheWholeChain()
    {
        var one = Library(("base.yaml", Base("2026-08-01", 5)), ("own.yaml", Own("own", "base")));
        var other = Library(("base.yaml", Base("2026-08-01", 6)), ("own.yaml", Own("own", "base")));

        Assert.NotEqual(Hash(one, "own"), Hash(other, "own"));
        Assert.NotEqual(Hash(one, "base"), Hash(one, "own"));
        Assert.Equal(Hash(one, "own"), Hash(Library(("own.yaml", Own("own", "base")), ("base.yaml", Base("2026-08-01", 5))), "own"));
    }

    [Fact]
    public void Base_IsTheLatestVersionThatBeginsNoLater()
    {
        var library = Library(
            ("a.yaml", Base("2025-08-01", 5)),
            ("b.yaml", Base("2026-08-01", 6)),
            ("c.yaml", Base("2026-08-02", 7)),
            ("own.yaml", Own("own", "base")));

        Assert.Equal("level >= 6", library.Protocol("own", new DateOnly(2026, 8, 1))!.Steps[0].WhenText);
    }

    [Fact]
    public void NextVersion_MayStandOnTheOneBefore()
    {
        var library = Library(("a.yaml", Base("2025-08-01", 5)), ("b.yaml", Own("base", "base")));

        Assert.DoesNotContain(library.Diagnostics, one => one.IsError);
        Assert.Equal("level >= 5", library.Protocol("base", new DateOnly(2026, 8, 1))!.Steps[0].WhenText);
    }

    [Fact]
    public void BaseOfADirectory_StandsBeforeTheShippedOne()
    {
        var library = Library(
            ("mine.yaml", Base("2025-08-01", 5).Replace("protocol: base", "protocol: nl/mbo-basis", StringComparison.Ordinal)),
            ("own.yaml", Own("own", "nl/mbo-basis")));

        Assert.Equal("talk", Assert.Single(library.Protocol("own", new DateOnly(2026, 8, 1))!.Steps).Id);
    }

    [Fact]
    public void FilesThatStandOnOneAnother_AreBothTold()
    {
        var library = Library(("a.yaml", Own("a", "b")), ("b.yaml", Own("b", "a")));

        Assert.Equal(["a.yaml:4:10 AW3241", "b.yaml:4:10 AW3241"], Errors(library));
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Chain_HoldsEightFiles(int above, bool reads)
    {
        var files = Enumerable.Range(1, above).Select(i => ($"{i}.yaml", Own($"p{i}", i == 1 ? "base" : $"p{i - 1}")));
        var library = Library([("base.yaml", Base("2026-08-01", 5)), .. files]);

        Assert.Equal(reads, library.Protocol($"p{above}", new DateOnly(2026, 8, 1)) is not null);
        Assert.Equal(reads ? [] : ["1.yaml:4:10 AW3241"], Errors(library));
    }

    [Fact]
    public void MistakeInABase_IsReportedOnceAndThere()
    {
        var library = Library(
            ("base.yaml", Base("2026-08-01", 5).Replace("contact: team", "contact: taem", StringComparison.Ordinal)),
            ("one.yaml", Own("one", "base")),
            ("two.yaml", Own("two", "base")));

        Assert.Equal(["base.yaml AW3203"], library.Diagnostics.Where(one => one.IsError).Select(one => $"{one.Span.File} {one.Code.Id}"));
        Assert.Null(library.Protocol("one", new DateOnly(2026, 8, 1)));
    }

    [Theory]
    [InlineData("x >= 16", "x >= 15.5", true)]
    [InlineData("x > 16", "x >  10", true)]
    [InlineData("x >= 16 and y < 4", "x >= 9 and y < 4", true)]
    [InlineData("x >= 16 and y < 4", "x >= 16 and y < 3", false)]
    [InlineData("x >= 16 and y < 4", "x >= 16", false)]
    [InlineData("x >= 16", "x > 15", false)]
    [InlineData("not (x >= 16)", "not (x >= 15)", false)]
    [InlineData("x >= 16 - y", "x >= 15 - y", false)]
    [InlineData("x >= 160", "x >= 16", true)]
    [InlineData("x >= 16", "x >= 160", false)]
    public void Condition_IsStricterWithNothingButALowerLimit(string was, string own, bool stricter) => Assert.Equal(
        stricter,
        Read(Head.Replace("nl/mbo-basis", "basis", StringComparison.Ordinal) + $"steps: [{{ id: duty, when: {own} }}]\n", Library(("basis.yaml", Duty(was)))).Definition is not null);

    [Fact]
    public void DutyAfterWhichAnotherCountsAnew_ComesNoMoreOften()
    {
        var reading = Read(Head + "steps:\n  - id: report_langdurig\n    when: absent_weeks >= 1\n    within: 1 working_days\n");

        Assert.Equal(["school.yaml:7:5 AW3245"], reading.Diagnostics.Select(one => $"{one.Span} {one.Code.Id}"));
    }

    [Theory]
    [InlineData("steps: [coach_talk]", "")]
    [InlineData("measures: [unexcused_hours]", "")]
    [InlineData("steps: [report_16]", "6:19 AW3233")]
    [InlineData("measures: [to_report]", "6:22 AW3234")]
    public void ExemptionOfASchool_TouchesNoDutyOfTheBase(string from, string mistake)
    {
        var reading = Read(Head + $"exemptions:\n  care: {{ {from} }}\n");

        Assert.Equal(mistake.Length == 0 ? [] : [$"school.yaml:{mistake}"], reading.Diagnostics.Where(one => one.IsError).Select(one => $"{one.Span} {one.Code.Id}"));
    }

    [Theory]
    [InlineData("steps: [talk]", "")]
    [InlineData("steps: [talk, call]", "call")]
    [InlineData("steps: [talk], measures: [days]", "")]
    public void RemovedStep_LeavesTheExemptionsOfTheBase(string from, string left)
    {
        var text = "aanwezig: 1\nprotocol: base\njurisdiction: nl\nin_force: { from: 2026-08-01 }\nmeasures: { days: { count: days, of: [late] } }\n"
            + $"steps: [{{ id: talk, when: days >= 1, contact: team, why: Kijken. }}, {{ id: call, when: days >= 2, contact: team, why: Kijken. }}]\nexemptions: {{ care: {{ {from} }} }}\n";
        var reading = Library(("base.yaml", text)).ReadProtocol("school.yaml", Encoding.UTF8.GetBytes(Own("school", "base") + "remove: [talk]\n"));

        Assert.DoesNotContain(reading.Diagnostics, one => one.IsError);
        Assert.Equal(from == "steps: [talk]" ? 0 : 1, reading.Definition!.Exemptions.Count);
        Assert.Equal(left, string.Join(' ', reading.Definition.Exemptions.SelectMany(exemption => exemption.Steps)));
    }

    [Fact]
    public void ReadmeExample_IsWhole()
    {
        var readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(RejectedFile.Root)!, "..", "..", "protocols", "README.md"));
        var at = readme.IndexOf("\nextends: nl/mbo-basis", StringComparison.Ordinal);
        var from = readme.LastIndexOf("```yaml\n", at, StringComparison.Ordinal) + 8;

        var reading = Read(readme[from..readme.IndexOf("```", from, StringComparison.Ordinal)]);

        Assert.DoesNotContain(reading.Diagnostics, one => one.IsError);
        Assert.DoesNotContain(reading.Definition!.Steps, step => step.Id == "late_12");
    }

    private static string Duty(string when) => $$"""
        aanwezig: 1
        protocol: basis
        jurisdiction: nl
        in_force: { from: 2026-08-01 }
        facts: { x: integer, y: integer }
        steps: [{ id: duty, when: {{when}}, contact: leerplicht, duty: lpw_21a, why: De wet vraagt dit. }]
        """;

    private static string Base(string from, int level) =>
        $"aanwezig: 1\nprotocol: base\njurisdiction: nl\nin_force: {{ from: {from} }}\nsteps: [{{ id: talk, when: level >= {level}, contact: team, why: Samen kijken. }}]\n";

    private static string Own(string name, string extends) =>
        $"aanwezig: 1\nprotocol: {name}\nin_force: {{ from: 2026-08-01 }}\nextends: {extends}\n";

    private static string Hash(ProtocolLibrary library, string name) => library.Protocol(name, new DateOnly(2026, 8, 1))!.ContentHash;

    private static string[] Errors(ProtocolLibrary library) =>
        [.. library.Diagnostics.Where(one => one.IsError).Select(one => $"{one.Span} {one.Code.Id}")];

    private static ProtocolReading Read(string text, ProtocolLibrary? library = null) =>
        (library ?? ProtocolLibrary.Embedded).ReadProtocol("school.yaml", Encoding.UTF8.GetBytes(text));

    private static ProtocolLibrary Library(params (string File, string Text)[] files) =>
        new(files.Select(file => (file.File, Encoding.UTF8.GetBytes(file.Text))));
}
