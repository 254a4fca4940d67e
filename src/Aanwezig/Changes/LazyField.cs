namespace Aanwezig.Changes;

/// <summary>Makes a thing when it is first asked for; whichever thread asks, all see the one that came first.</summary>
internal static class LazyField
{
    public static T Made<T, TFrom>(ref T? place, TFrom from, Func<TFrom, T> make)
        where T : class =>
        Volatile.Read(ref place) ?? Interlocked.CompareExchange(ref place, make(from), null) ?? place!;
}
