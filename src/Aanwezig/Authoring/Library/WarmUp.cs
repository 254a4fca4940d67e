using System.Runtime.CompilerServices;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Rules;

namespace Aanwezig.Authoring.Library;

/// <summary>Gets ready on another thread what the first document will need, beside the reading of files; only the first time in a process.</summary>
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

    // In the order in which a protocol needs them. What fails here fails again where it is needed, and is told there.
    private static void Prepare()
    {
        RulesEngineParser.Prepare();
        RuntimeHelpers.RunClassConstructor(typeof(ProtocolRules).TypeHandle);
    }
}
