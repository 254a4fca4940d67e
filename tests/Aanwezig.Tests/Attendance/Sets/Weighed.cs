using System.Reflection;
using System.Runtime.CompilerServices;

namespace Aanwezig.Tests.Attendance.Sets;

/// <summary>What an object and all that it refers to take in memory, counted from their fields: the same whatever else the process does.</summary>
internal static class Weighed
{
    private const long Header = 16; // the object's header and its type
    private const long Reference = 8;

    public static long Bytes(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance) { root };
        var waiting = new Stack<object>(seen);
        var bytes = 0L;
        while (waiting.TryPop(out var next))
        {
            bytes += next switch
            {
                string text => Header + 6 + (2L * text.Length),
                Array array => Header + 8 + (array.LongLength * SizeOf(array.GetType().GetElementType()!)),
                _ => Header + FieldsOf(next.GetType()).Sum(field => SizeOf(field.FieldType)),
            };
            foreach (var held in HeldBy(next).Where(seen.Add))
            {
                waiting.Push(held);
            }
        }

        return bytes;
    }

    private static IEnumerable<object> HeldBy(object holder) => holder switch
    {
        string or Type or Delegate => [],
        Array array when RefersTo(array.GetType().GetElementType()!) => array.Cast<object?>().SelectMany(Referred),
        Array => [],
        _ => FieldsOf(holder.GetType()).Where(field => RefersTo(field.FieldType)).SelectMany(field => Referred(field.GetValue(holder))),
    };

    // A value type stands in its holder, so only what it refers to counts again.
    private static IEnumerable<object> Referred(object? value) => value switch
    {
        null => [],
        ValueType => HeldBy(value),
        _ => [value],
    };

    private static bool RefersTo(Type type) => !type.IsValueType || Asked<bool>(nameof(RuntimeHelpers.IsReferenceOrContainsReferences), typeof(RuntimeHelpers), type);

    private static long SizeOf(Type type) => type.IsValueType ? Asked<int>(nameof(Unsafe.SizeOf), typeof(Unsafe), type) : Reference;

    private static T Asked<T>(string method, Type of, Type about) => (T)of.GetMethod(method)!.MakeGenericMethod(about).Invoke(null, null)!;

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
