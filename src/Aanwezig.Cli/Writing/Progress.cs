using System.Diagnostics;
using System.Globalization;

namespace Aanwezig.Cli.Writing;

/// <summary>Shows how far long work is, on a terminal and only after a second.</summary>
internal sealed class Progress(Terminal terminal, int all) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private int _done;
    private int _width;

    /// <summary>Notes one more, and stops the work when that was asked.</summary>
    public void Step()
    {
        terminal.Interrupted.ThrowIfCancellationRequested();
        _done++;
        if (terminal.ShowsProgress && _watch.Elapsed >= _next)
        {
            _next = _watch.Elapsed + Pause;
            Show(string.Create(CultureInfo.InvariantCulture, $"{_done}/{all}"));
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

    private void Show(string text)
    {
        terminal.Error.Write($"\r{text.PadRight(_width)}");
        _width = Math.Max(_width, text.Length);
    }
}
