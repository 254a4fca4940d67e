using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Binding;

/// <summary>The settings of a jurisdiction for guards.</summary>
internal sealed record GuardSettings(int StudentFirstFromAge, int ObjectionFromAge, Condition? RemovalProtects);

/// <summary>Reads the settings of a jurisdiction for guards. They set ages and groups, and cannot switch a guard off.</summary>
internal sealed class GuardSettingsBinder(ConditionBinder conditions)
{
    private const int StudentFirst = 0;
    private const int Objection = 16;

    internal static readonly KeyList Keys = KeyList.Of("student_first", "objection", "removal");
    internal static readonly KeyList AgeKeys = KeyList.Of("from_age");
    internal static readonly KeyList RemovalKeys = KeyList.Of("protects");

    public GuardSettings Bind(MappingReader jurisdiction)
    {
        if (jurisdiction.Open("guards", Keys) is not { } guards)
        {
            return new GuardSettings(StudentFirst, Objection, null);
        }

        var removal = guards.Open("removal", RemovalKeys);
        removal?.Need("protects");
        return new GuardSettings(
            Age(guards, "student_first") ?? StudentFirst,
            Age(guards, "objection") ?? Objection,
            conditions.Bind(removal?.Node("protects"), "protects")?.Condition);
    }

    private static int? Age(MappingReader guards, string guard)
    {
        var reader = guards.Open(guard, AgeKeys);
        reader?.Need("from_age");
        return reader?.WholeNumber("from_age", 0, 99);
    }
}
