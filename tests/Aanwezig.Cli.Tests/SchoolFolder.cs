namespace Aanwezig.Cli.Tests;

/// <summary>A directory with a small school in it, gone when the test ends; the program is run with its messages naming it <c>DIR</c>.</summary>
internal sealed class SchoolFolder : IDisposable
{
    public const string Protocol = """
        aanwezig: 1
        protocol: proef
        jurisdiction: nl
        title: Als we je missen
        version: "1"
        in_force: { from: 2026-08-01 }
        calendar: nl/midden
        measures:
          missed: { total: hours, of: [unexcused], over: 4 school_weeks }
        steps:
          - id: talk
            title:
              nl: Gesprek
              en: A talk
            when: missed >= 5
            who: coach
            contact: student
            how: [in_person]
            within: 3 school_days
            why:
              nl: We missen je.
              en: We miss you.
        agreed_with: [{ who: parents }, { who: students }]
        review: { every: 12 months }
        contact_points: { worries: { name: De balie }, help: { name: Maatschappelijk werk } }
        """;

    public const string Scenario = """
        scenario: vijf uur is een gesprek
        protocol: ../proef.yaml
        student: { born: 2009-03-12 }
        attendance:
          - 2026-11-03 unexcused 5:00
        expect:
          - on: 2026-11-02
            recommended: []
          - on: 2026-11-03
            recommended: [talk]
        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("aanwezig-");

    public SchoolFolder()
    {
        Write("proef.yaml", Protocol);
        Write("scenarios/vijf-uur.yaml", Scenario);
        Write("data/students.csv", "student,born\ns1,2009-03-12\ns2,2009-04-01\n");
        Write("data/attendance.csv", "record,student,date,minutes,code\nr1,s1,2026-11-03,300,unexcused\nr2,s2,2026-11-04,60,unexcused\n");
    }

    public string Path => _directory.FullName;

    public string In(string file) => System.IO.Path.Combine(Path, file);

    public string Read(string file) => File.ReadAllText(In(file)).Replace(Path, "DIR", StringComparison.Ordinal);

    public SchoolFolder Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(file))!);
        File.WriteAllText(In(file), text);
        return this;
    }

    /// <summary>Runs the program in English unless the arguments say otherwise; <c>DIR</c> in an argument is this directory.</summary>
    public Ran Run(params string[] args) => Ran.With([.. args.Select(arg => arg.Replace("DIR", Path, StringComparison.Ordinal))], Path);

    /// <summary>Asks one of the verbs about the data of this school.</summary>
    public Ran Ask(string verb, params string[] args) => Run([verb, "--protocol", "DIR/proef.yaml", "--data", "DIR/data", .. args]);

    /// <summary>Asks one of the verbs, every file of attendance taken for a large one.</summary>
    public Ran AskLarge(string verb, params string[] args) =>
        Ran.With([verb, "--protocol", In("proef.yaml"), "--data", In("data"), .. args], Path, largeFile: 1);

    public void Dispose() => _directory.Delete(recursive: true);
}
