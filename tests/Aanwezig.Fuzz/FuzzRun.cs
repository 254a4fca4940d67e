using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Aanwezig.Fuzz;

/// <summary>Goes through cases one by one, watched from beside, and reports the first that breaks a bound as small as it can make it.</summary>
internal sealed class FuzzRun(Func<int, FuzzCase> cases, TextWriter output)
{
    private readonly Dictionary<string, Cost> _worst = [];
    private volatile int _number;
    private volatile FuzzCase? _current;
    private long _begun;

    /// <summary>Called with each case that broke no bound.</summary>
    public Action<FuzzCase> Passed { get; init; } = _ => { };

    /// <summary>Runs so many cases from a number on; false where one breaks a bound.</summary>
    public bool Go(int first, int count)
    {
        cases(first).Read([]);
        var found = default(string);
        var worker = new Thread(() => found = Through(first, count), 1024 * 1024) { IsBackground = true };
        Interlocked.Exchange(ref _begun, Environment.CpuUsage.TotalTime.Ticks);
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(200)))
        {
            if (new TimeSpan(Environment.CpuUsage.TotalTime.Ticks - Interlocked.Read(ref _begun)) > Bounds.Time)
            {
                found = Report(_current!, $"takes more than {Bounds.Time.TotalSeconds} s of processor time", _current!.Bytes);
                break;
            }
        }

        Report(count);
        output.WriteLine(found ?? "nothing found");
        return found is null;
    }

    private string? Through(int first, int count)
    {
        for (var number = first; number < first + count; number++)
        {
            _number = number;
            var random = cases(number);
            _current = random;
            Interlocked.Exchange(ref _begun, Environment.CpuUsage.TotalTime.Ticks);
            if (Failure(random, random.Bytes) is { } failure)
            {
                return Report(random, failure, Smaller(random, failure));
            }

            Passed(random);
        }

        return null;
    }

    private string? Failure(FuzzCase random, byte[] bytes)
    {
        var (allocated, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
#pragma warning disable CA1031 // whatever it is, it is what is looked for
        try
        {
            random.Read(bytes);
        }
        catch (Exception exception)
        {
            return $"throws {exception.GetType().Name} {exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }
#pragma warning restore CA1031
        var spent = GC.GetAllocatedBytesForCurrentThread() - allocated;
        _worst[random.Reader] = _worst.GetValueOrDefault(random.Reader, new Cost(0, 0, 0, 0)).With(spent, bytes.Length, watch.Elapsed.TotalMilliseconds);
        return spent > Bounds.Allocated(bytes.Length) ? "allocates more than its bound" : null;
    }

    // Fewer and fewer lines, as long as it fails in the same way.
    private byte[] Smaller(FuzzCase random, string failure)
    {
        var lines = Encoding.UTF8.GetString(random.Bytes).Split('\n').ToList();
        for (var size = lines.Count / 2; size > 0; size /= 2)
        {
            for (var at = lines.Count - size; at >= 0; at -= size)
            {
                List<string> fewer = [.. lines.Take(at), .. lines.Skip(at + size)];
                Interlocked.Exchange(ref _begun, Environment.CpuUsage.TotalTime.Ticks);
                lines = Failure(random, Encoding.UTF8.GetBytes(string.Join('\n', fewer))) == failure ? fewer : lines;
                at = Math.Min(at, lines.Count);
            }
        }

        var smaller = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return Failure(random, smaller) == failure ? smaller : random.Bytes;
    }

    private string Report(FuzzCase random, string failure, byte[] bytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"case {_number}, a {random.Reader}, {failure}{Environment.NewLine}{Encoding.UTF8.GetString(bytes)}{Environment.NewLine}base64: {Convert.ToBase64String(bytes)}");

    private void Report(int count)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_number} of {count} cases; per reader: cases, most bytes allocated, most allocated per byte of a text over 4096, longest"));
        foreach (var (reader, cost) in _worst.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader,-12} {cost.Cases,8} {cost.Most / 1024,8} KiB {cost.PerByte,6} {cost.Longest,8:0.0} ms"));
        }
    }

    /// <summary>What the reading of one kind of text cost.</summary>
    private sealed record Cost(int Cases, long Most, long PerByte, double Longest)
    {
        public Cost With(long allocated, int length, double elapsed) =>
            new(Cases + 1, Math.Max(Most, allocated), length < 4096 ? PerByte : Math.Max(PerByte, allocated / length), Math.Max(Longest, elapsed));
    }
}
