namespace Aanwezig.Cli.Tests.Requests;

public class ProtocolVocabularyTests
{
    // One column of students.csv cannot be read as a number and as a word.
    [Theory]
    [InlineData("integer", 0, "")]
    [InlineData("text", 3, "fact `distance` has different types in the protocols asked about; ask about them apart")]
    public void FactOfTwoProtocols_HasOneType(string type, int exit, string message)
    {
        using var school = new SchoolFolder();
        school.Write("proef.yaml", $"{SchoolFolder.Protocol}\nfacts: {{ distance: integer }}\n");
        school.Write("other.yaml", $"{SchoolFolder.Protocol.Replace("protocol: proef", "protocol: other", StringComparison.Ordinal)}\nfacts: {{ distance: {type} }}\n");
        var ran = school.Run("assess", "--protocol", "proef", "--protocol", "other", "--library", "DIR", "--data", "DIR/data", "--on", "2026-11-03");

        Assert.Equal(exit, ran.Exit);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }
}
