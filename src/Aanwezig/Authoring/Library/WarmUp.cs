using System.Runtime.CompilerServices;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Rules;

namespace Aanwezig.Authoring.Library;

/// <summary>Prepares, on another thread and once in a process, what the first document needs, while files are read.</summary>
internal static class WarmUp
{
    private static int _taken;

    // decision: 406-start
    public static void Take()
    {
        if (Interlocked.Exchange(ref _taken, 1) == 0)
        {
            _ = Task.Run(Prepare);
        }
    }

    // The order is that of use. A failure here happens again at the place of use, and is reported there.
    private static void Prepare()
    {
        RulesEngineParser.Prepare();
        RuntimeHelpers.RunClassConstructor(typeof(ProtocolRules).TypeHandle);
    }
}
