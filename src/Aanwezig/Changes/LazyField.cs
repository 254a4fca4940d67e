namespace Aanwezig.Changes;

/// <summary>Makes the value of a field on first use. When several threads make it at once, all receive the value that was stored first.</summary>
internal static class LazyField
{
    public static T Made<T, TFrom>(ref T? place, TFrom from, Func<TFrom, T> make)
        where T : class =>
        Volatile.Read(ref place) ?? Interlocked.CompareExchange(ref place, make(from), null) ?? place!;
}
