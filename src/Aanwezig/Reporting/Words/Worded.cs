using System.Runtime.CompilerServices;
using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>A sentence for each value of a closed list. Unlike a dictionary it needs hardly any generated code for each list.</summary>
internal sealed class Worded<T>
    where T : struct, Enum
{
    private readonly Wording?[] _sentences = new Wording?[Names.All<T>().Count];

    public IEnumerable<Wording> Values => _sentences.OfType<Wording>();

    public Wording this[T one]
    {
        get => _sentences[Unsafe.BitCast<T, int>(one)] ?? throw new KeyNotFoundException(Names.Of(one));
        init => _sentences[Unsafe.BitCast<T, int>(one)] = value;
    }
}
