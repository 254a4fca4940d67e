using System.Diagnostics;
using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Writing;

/// <summary>Shows the count, rate and remaining time of long work: on one line of a terminal, or on a line of its own now and then in a log.</summary>
internal sealed class Progress(Terminal terminal, Language language, int all) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PauseOfLog = TimeSpan.FromMinutes(1);

    private static readonly Wording Line = new("{done}/{all} · {rate} per seconde · nog {left}", "{done}/{all} · {rate} a second · {left} left");

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = terminal.ShowsProgress ? Patience : PauseOfLog;
    private int _done;
    private int _width;

    /// <summary>The items of each student in turn, counted on the terminal as the students come.</summary>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public static IEnumerable<T> Through<T>(IEnumerable<IReadOnlyList<T>> perStudent, int students, Terminal terminal, Language language)
    {
        using var progress = new Progress(terminal, language, students);
        foreach (var items in perStudent)
        {
            progress.Step();
            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    /// <summary>The line for a number done of all after a time.</summary>
    public static string Said(Language language, int done, int all, TimeSpan spent)
    {
        var rate = done / spent.TotalSeconds;
        var left = TimeSpan.FromSeconds(Math.Ceiling((all - done) / rate));
        return Line.In(language,
        [
            new("done", Number(done)),
            new("all", Number(all)),
            new("rate", string.Create(CultureInfo.InvariantCulture, $"{rate:0}")),
            new("left", left.ToString(left.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture)),
        ]);
    }

    /// <summary>Counts one more.</summary>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public void Step()
    {
        terminal.Interrupted.ThrowIfCancellationRequested();
        _done++;
        if (_watch.Elapsed < _next)
        {
            return;
        }

        _next = _watch.Elapsed + (terminal.ShowsProgress ? Pause : PauseOfLog);
        var said = Said(language, _done, all, _watch.Elapsed);
        if (terminal.ShowsProgress)
        {
            Show(said);
        }
        else
        {
            terminal.Error.WriteLine($"aanwezig: {said}");
        }
    }

    public void Dispose()
    {
        if (_width > 0)
        {
            Show(string.Empty);
            terminal.Error.Write('\r');
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Show(string text)
    {
        terminal.Error.Write($"\r{text.PadRight(_width)}");
        _width = Math.Max(_width, text.Length);
    }
}
