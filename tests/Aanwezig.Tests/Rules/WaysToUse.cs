using Aanwezig.Recommendations;

namespace Aanwezig.Tests.Rules;

/// <summary>Types that name a recommendation, each in a way of its own.</summary>
internal static class WaysToUse
{
    internal static class InCode
    {
        public static int Of(object answer) => ((Recommendation)answer).How.Count;
    }

    internal static class InLambda
    {
        public static Func<object, bool> Of() => answer => ((Recommendation)answer).Overdue;
    }

    internal static class InIterator
    {
        public static IEnumerable<string> Of(object answer)
        {
            yield return ((Recommendation)answer).Step;
        }
    }

    internal static class InArgument
    {
        public static object Of() => new List<Recommendation>();
    }

    internal static class InArray
    {
        public static object Of() => new Recommendation[1];
    }

    internal static class InParameter
    {
        public static void Of(Recommendation? answer) => GC.KeepAlive(answer);
    }

    internal static class InTypeOf
    {
        public static Type Of() => typeof(Recommendation);
    }

    internal static class InPattern
    {
        public static bool Of(object answer) => answer is Recommendation;
    }

    internal static class InMethodGroup
    {
        public static Func<object> Of() => Enumerable.Empty<Recommendation>;
    }

    internal abstract class InBase : Comparer<Recommendation>;

    internal sealed class InField
    {
        public (int Place, Recommendation? Answer) Best = (0, null);
    }
}
