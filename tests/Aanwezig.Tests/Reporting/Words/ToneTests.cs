using System.Reflection;
using System.Text.RegularExpressions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Reporting.Words;

public class ToneTests
{
    private static readonly string[] Blaming =
        ["spijbel", "verzuim", "schuld", "overtred", "dader", "delinq", "truant", "offend", "absentee", "guilt", "culprit", "fault", "delinquent", "skipper"];

    private static readonly IReadOnlyList<Wording> Wordings = [.. AllWordings()];

    [Fact]
    public void EveryText_IsFound() => Assert.True(Wordings.Count > 80, $"only {Wordings.Count} texts found");

    [Fact]
    public void NoText_CallsAnyoneByTheAbsence() =>
        Assert.All(Wordings, wording => Assert.All(Blaming, word =>
        {
            Assert.DoesNotContain(word, wording.Nl, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(word, wording.En, StringComparison.OrdinalIgnoreCase);
        }));

    [Fact]
    public void BothLanguages_FillTheSamePlaces() =>
        Assert.All(Wordings, wording => Assert.Equal(Places(wording.Nl), Places(wording.En)));

    [Fact]
    public void NoSentence_IsLongerThanThirtyWords() =>
        Assert.All(Wordings, wording => Assert.InRange(wording.Nl.Split(' ').Length, 0, 30));

    // The step may still be open when it happened again since.
    [Fact]
    public void StepAfterSoManyTimes_SaysOrMore() =>
        Assert.All(ShippedReasons().Where(why => why.Nl.Contains(" keer later", StringComparison.Ordinal) || why.Nl.Contains(" keer of vaker", StringComparison.Ordinal)), why =>
        {
            Assert.Contains("keer of vaker", why.Nl, StringComparison.Ordinal);
            Assert.Contains("times or more", why.En, StringComparison.Ordinal);
        });

    [Fact]
    public void NoShippedText_CallsAnyoneByTheAbsence() =>
        Assert.All(ShippedReasons(), why => Assert.All(Blaming, word => Assert.DoesNotContain(word, why.Nl + why.En, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<Wording> ShippedReasons() => ProtocolLibrary.Embedded.Protocols
        .SelectMany(protocol => protocol.Steps)
        .Select(step => step.Why)
        .OfType<LocalizedText>()
        .Select(why => new Wording(why.In("nl"), why.In("en")));

    private static IEnumerable<string> Places(string text) =>
        Regex.Matches(text, @"\{\w+\}").Select(match => match.Value).Order(StringComparer.Ordinal);

    private static IEnumerable<Wording> AllWordings()
    {
        var rooms = typeof(Assessment).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Aanwezig.Reporting", StringComparison.Ordinal) == true);
        foreach (var field in rooms.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)))
        {
            var value = field.GetValue(null);
            if (value is Wording one)
            {
                yield return one;
            }

            foreach (var wording in value is System.Collections.IDictionary many ? many.Values.OfType<Wording>() : [])
            {
                yield return wording;
            }
        }
    }
}
