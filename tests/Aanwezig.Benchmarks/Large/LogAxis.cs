namespace Aanwezig.Benchmarks.Large;

/// <summary>An axis of powers of ten that just holds some values.</summary>
internal sealed class LogAxis
{
    private readonly int _from;
    private readonly int _until;
    private readonly int _length;

    public LogAxis(IEnumerable<double> values, int length)
    {
        var list = values.ToList();
        _from = (int)Math.Floor(Math.Log10(list.Min()));
        _until = Math.Max(_from + 1, (int)Math.Ceiling(Math.Log10(list.Max())));
        _length = length;
    }

    /// <summary>The powers of ten.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(_from, _until - _from + 1).Select(power => Math.Pow(10, power));

    /// <summary>Where a value lies.</summary>
    public double At(double value) => (Math.Log10(value) - _from) / (_until - _from) * _length;
}
