using Aanwezig.Attendance;
using Aanwezig.Cli.Requests;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;

namespace Aanwezig.Cli.Writing;

/// <summary>The place of an answer and its form.</summary>
/// <param name="File">The file; null: standard output.</param>
/// <param name="Format">The form.</param>
internal sealed record AnswerTarget(string? File, AnswerFormat Format)
{
    private static readonly Wording UnknownFormat = new("`{value}` is geen vorm van --format; kies text, json, csv of parquet", "`{value}` is not a format of --format; choose text, json, csv or parquet");
    private static readonly Wording NoFolder = new(
        "{path} kan niet worden geschreven: map `{folder}` bestaat niet; maak die eerst aan",
        "{path} cannot be written: directory `{folder}` does not exist; make it first");

    private static readonly Wording NeedsFile = new("parquet kan alleen naar een bestand: geef --out FILE.parquet", "parquet can only go to a file: give --out FILE.parquet");
    private static readonly Wording Contradiction = new("--format {value} en --out {path} spreken elkaar tegen", "--format {value} and --out {path} contradict each other");

    private static readonly Wording NotAFolder = new("`{path}` is een map; geef de naam van een bestand", "`{path}` is a directory; give the name of a file");
    private static readonly Wording NoName = new("een lege naam is geen bestand om naar te schrijven; laat de optie weg of geef een naam", "an empty name is no file to write to; leave the option out or give a name");
    private static readonly Wording UnknownEnding = new(
        "{path} eindigt op `{ending}`, en die vorm bestaat niet; kies .txt, .json, .jsonl, .csv of .parquet",
        "{path} ends in `{ending}`, and there is no such form; choose .txt, .json, .jsonl, .csv or .parquet");

    /// <summary>The target of <c>--out</c> and <c>--format</c>; the ending of a file stands for a form.</summary>
    /// <exception cref="Refusal">The form or the ending is unknown, they contradict each other, or the form needs a file.</exception>
    public static AnswerTarget Of(string? file, string? format)
    {
        MustHaveName(file);
        AnswerFormat? asked = format is null ? null
            : Names.TryParse<AnswerFormat>(format, out var named) ? named
            : throw new Refusal(new Sentence(UnknownFormat, new Argument("value", format)));
        var told = FormOf(file);
        if (asked == AnswerFormat.Parquet && file is null)
        {
            throw new Refusal(new Sentence(NeedsFile));
        }

        return asked is not null && told is not null && asked != told
            ? throw new Refusal(new Sentence(Contradiction, new("value", format!), new Argument("path", file!)))
            : new AnswerTarget(file, told ?? asked ?? AnswerFormat.Text);
    }

    /// <summary>Refuses a file without a name, a directory, and a file whose directory is not there.</summary>
    public static void MustHaveFolder(string file)
    {
        MustHaveName(file);
        if (Directory.Exists(file))
        {
            throw new Refusal(new Sentence(NotAFolder, new Argument("path", file)));
        }

        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new Refusal(new Sentence(NoFolder, new("path", file), new Argument("folder", Path.GetDirectoryName(file) is { Length: > 0 } named ? named : folder)));
        }
    }

    /// <summary>Writes the answer; a file is there whole or not at all.</summary>
    public void Write(Terminal terminal, Action<TextWriter> write)
    {
        if (File is null)
        {
            write(terminal.Output);
        }
        else
        {
            MustHaveFolder(File);
            AtomicFile.Write(File, write);
        }
    }

    /// <summary>Writes the answer as text or as Parquet, whichever was asked for.</summary>
    public void Write(Terminal terminal, Action<TextWriter> write, Action<Stream> writeParquet)
    {
        if (Format != AnswerFormat.Parquet)
        {
            Write(terminal, write);
            return;
        }

        MustHaveFolder(File!);
        AtomicFile.WriteBytes(File!, writeParquet);
    }

    private static void MustHaveName(string? file)
    {
        if (file?.Length == 0)
        {
            throw new Refusal(new Sentence(NoName));
        }
    }

    // A device or a pipe has no ending.
    private static AnswerFormat? FormOf(string? file) => Path.GetExtension(file)?.ToUpperInvariant() switch
    {
        null or "" => null,
        ".CSV" => AnswerFormat.Csv,
        ".PARQUET" => AnswerFormat.Parquet,
        ".JSON" or ".JSONL" => AnswerFormat.Json,
        ".TXT" => AnswerFormat.Text,
        _ => throw new Refusal(new Sentence(UnknownEnding, new("path", file!), new Argument("ending", Path.GetExtension(file)!))),
    };
}
