using System.Text.Json;

namespace Aanwezig.Cli.Tests;

/// <summary>The example school answers as its README says.</summary>
public sealed class ExampleSchoolTests
{
    private static readonly string Root = FindRoot();
    private static readonly string School = Path.Combine(Root, "examples", "roc-voorbeeld");
    private static readonly Lazy<Dictionary<string, JsonElement>> Answers = new(() => Assess(School));

    public static TheoryData<string, string, string, string> StudentsToLookAt() =>
        [.. from line in File.ReadAllLines(Path.Combine(School, "README.md"))
            where line.StartsWith("| s", StringComparison.Ordinal) && char.IsAsciiDigit(line[3])
            let cells = line.Split('|', StringSplitOptions.TrimEntries)
            select new TheoryDataRow<string, string, string, string>(cells[1], cells[3], cells[4], cells[5])];

    [Fact]
    public void EveryStudentOfTheSchool_HasAnAnswer()
    {
        var students = File.ReadAllLines(Path.Combine(School, "students.csv")).Skip(1).Select(line => line.Split(',')[0]);
        Assert.Equal(students, Answers.Value.Keys);
    }

    [Fact]
    public void MostStudents_NeedNothing() =>
        Assert.InRange(Answers.Value.Values.Count(answer => answer.GetProperty("recommendations").GetArrayLength() == 0), 80, 100);

    [Theory]
    [MemberData(nameof(StudentsToLookAt))]
    public void AStudentToLookAt_IsAsTheReadmeTells(string student, string toDo, string waits, string also)
    {
        var answer = Answers.Value[student];
        Assert.Equal(Words(toDo), Names(answer, "recommendations", "step"));
        Assert.Equal(Pairs(waits), [.. Items(answer, "withheld").Select(item => $"{Text(item, "step")}: {Text(item, "guard")}").Order(StringComparer.Ordinal)]);
        if (also.Split(' ') is [var list, var name])
        {
            Assert.Contains(name, list == "finding" ? Names(answer, "findings", "code") : Names(answer, list, "step"));
        }
    }

    [Fact]
    public void RowsInAnotherOrder_GiveTheSameAnswers()
    {
        var shuffled = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var file in Directory.GetFiles(School, "*.csv"))
            {
                var lines = File.ReadAllLines(file);
                File.WriteAllLines(Path.Combine(shuffled.FullName, Path.GetFileName(file)), lines.Take(1).Concat(lines.Skip(1).Reverse()));
            }

            Assert.Equal(Answers.Value.Select(answer => answer.Value.GetRawText()), Assess(shuffled.FullName).Select(answer => answer.Value.GetRawText()));
        }
        finally
        {
            shuffled.Delete(recursive: true);
        }
    }

    private static Dictionary<string, JsonElement> Assess(string data)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = new CommandApp(new Terminal(output, error), _ => null)
            .Run(["assess", "--protocol", "nl/mbo-basis", "--data", data, "--on", "2026-11-20", "--format", "json", "--lang", "en"]);
        Assert.Equal(string.Empty, error.ToString());
        Assert.Equal(ExitCode.Fine, exit);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(answer => Text(answer, "student"), StringComparer.Ordinal);
    }

    private static List<string> Names(JsonElement answer, string list, string key) =>
        [.. Items(answer, list).Select(item => Text(item, key)).Order(StringComparer.Ordinal)];

    private static JsonElement.ArrayEnumerator Items(JsonElement answer, string list) => answer.GetProperty(list).EnumerateArray();

    private static string Text(JsonElement item, string key) => item.GetProperty(key).GetString()!;

    private static List<string> Words(string cell) => [.. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    private static List<string> Pairs(string cell) =>
        [.. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(pair => $"{pair[0]} {pair[1]}").Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Protocols.sln")))
        {
            directory = directory.Parent;
        }

        return directory.FullName;
    }
}
