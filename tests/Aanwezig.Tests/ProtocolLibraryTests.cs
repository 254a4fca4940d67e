using System.Text;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests;

public sealed class ProtocolLibraryTests
{
    private const string Steps = "steps: [{ id: talk, when: level == 1, contact: team, why: Samen kijken. }]\n";

    [Fact]
    public void Protocol_IsTheLatestVersionInForceOnTheDay()
    {
        var library = Library(("a.yaml", Protocol("p", "2025-08-01")), ("b.yaml", Protocol("p", "2026-08-01")));

        Assert.Null(library.Protocol("p", new DateOnly(2025, 7, 31)));
        Assert.Equal(new DateOnly(2025, 8, 1), library.Protocol("p", new DateOnly(2026, 7, 31))!.InForceFrom);
        Assert.Equal(new DateOnly(2026, 8, 1), library.Protocol("p", new DateOnly(2026, 8, 1))!.InForceFrom);
        Assert.Null(library.Protocol("q", new DateOnly(2026, 8, 1)));
    }

    [Fact]
    public void OwnDiagnostics_TellOfTheDirectoriesAlone()
    {
        var library = Library(("a.yaml", Protocol("p", "2026-08-01")), ("b.yaml", Protocol("q", "2026-08-01").Replace("level", "levle", StringComparison.Ordinal)));

        Assert.Equal("p", library.Protocol("p", new DateOnly(2026, 8, 1))!.Name);
        Assert.All(library.OwnDiagnostics, diagnostic => Assert.Contains(diagnostic.Span.File, new[] { "a.yaml", "b.yaml" }));
        Assert.Single(library.OwnDiagnostics, diagnostic => diagnostic.IsError);
        Assert.Equal(library.OwnDiagnostics.Concat(ProtocolLibrary.Embedded.Diagnostics), library.Diagnostics);
        Assert.Empty(ProtocolLibrary.Embedded.OwnDiagnostics);
    }

    [Fact]
    public void Protocols_AreTheSameWhicheverIsAskedFirst()
    {
        (string, string)[] files = [("a.yaml", Protocol("p", "2026-08-01")), ("b.yaml", Protocol("q", "2026-08-01")), ("c.yaml", Protocol("p", "2025-08-01"))];
        var (whole, one) = (Library(files), Library(files));

        Assert.NotNull(one.Protocol("q", new DateOnly(2026, 8, 1)));
        Assert.Equal(whole.Protocols.Select(each => (each.Name, each.InForceFrom)), one.Protocols.Select(each => (each.Name, each.InForceFrom)));
        Assert.Equal(["p", "q", "p"], one.Protocols.Take(3).Select(each => each.Name));
        Assert.Same(one.Protocol("q", new DateOnly(2026, 8, 1)), one.Protocols[1]);
    }

    [Fact]
    public void OwnCalendar_StandsBeforeTheShippedOneOfThatName()
    {
        var library = Library(("own.yaml", "calendar: nl/midden\ntime_zone: UTC\nschool_years: [{ from: 2026-08-01, until: 2027-07-31 }]\n"));

        Assert.Equal("UTC", library.Calendar("nl/midden")!.TimeZone);
        Assert.Single(library.Calendars, calendar => calendar.Name == "nl/midden");
    }

    [Fact]
    public void ShippedJurisdiction_StaysEvenWhenAnotherIsGiven()
    {
        var library = Library(("own.yaml", "jurisdiction: nl\nadult_age: 21\nauthorities: { office: { serves: age < 18 } }\n"));

        Assert.Equal(18, library.Jurisdiction("nl")!.AdultAge);
        Assert.Contains(library.Diagnostics, diagnostic => diagnostic.Code == MeaningDiagnostics.ShippedJurisdiction);
    }

    [Fact]
    public void ShippedJurisdiction_MayBeReadFromWhereItIsWritten()
    {
        var text = ProtocolLibrary.Embedded.Texts["protocols/nl/jurisdiction.yaml"];

        Assert.DoesNotContain(Library(("nl.yaml", text)).Diagnostics, diagnostic => diagnostic.IsError);
    }

    [Fact]
    public void Scenario_IsLeftToWhoRunsIt()
    {
        var library = Library(("scenario.yaml", "scenario: een dag\nprotocol: p\nanything: goes\n"));

        Assert.DoesNotContain(library.Diagnostics, diagnostic => diagnostic.IsError);
        Assert.DoesNotContain(library.Protocols, protocol => protocol.Name == "p");
    }

    [Fact]
    public void ProtocolOfABrokenJurisdiction_IsNotBlamedForIt()
    {
        var library = Library(
            ("j.yaml", "jurisdiction: broken\nadult_age: many\nauthorities: { office: { serves: age < 18 } }\n"),
            ("p.yaml", Protocol("p", "2026-08-01").Replace(": nl", ": broken", StringComparison.Ordinal).Replace("level == 1", "of_age and level == 1", StringComparison.Ordinal)));

        Assert.Equal(["AW2009"], library.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.Code.Id));
    }

    [Fact]
    public void FileOnDisk_IsReadByItsPath()
    {
        var folder = Path.Combine(Path.GetDirectoryName(RejectedFile.Root)!, "Accepted");

        var reading = TestLibrary.Whole.ReadProtocol(Path.Combine(folder, "protocol.yaml"));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal("school-aan-zee/team-1", reading.Definition!.Name);
        Assert.StartsWith("aanwezig: 1", reading.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CalendarReadAsAProtocol_IsRefused()
    {
        var reading = ProtocolLibrary.Embedded.ReadProtocol("calendar.yaml", "calendar: other\n"u8);

        Assert.Null(reading.Definition);
        Assert.Equal("AW2002", Assert.Single(reading.Diagnostics).Code.Id);
    }

    [Fact]
    public void FolderThatDoesNotExist_IsNotTakenForAnEmptyOne() =>
        Assert.Throws<DirectoryNotFoundException>(() => ProtocolLibrary.Read(["no-such-folder"]));

    private static ProtocolLibrary Library(params (string File, string Text)[] files) =>
        new(files.Select(file => (file.File, Encoding.UTF8.GetBytes(file.Text))));

    private static string Protocol(string name, string from) =>
        $"aanwezig: 1\nprotocol: {name}\njurisdiction: nl\nin_force: {{ from: {from} }}\n{Steps}";
}
