using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws a parameter of a random protocol: whole or not, sometimes with a later second value, sometimes unknown at first.</summary>
internal static class RandomParameters
{
    public static Gen<string> Of(SchoolTime time) =>
        from first in Gen.Elements("2", "3", "3", "4", "2.5")
        from isKnown in Chance.Of(time.OnlySchoolClocks ? 100 : 85)
        from changes in Chance.Of(time.OnlySchoolClocks ? 0 : 60)
        from later in Gen.Elements("1", "5", "2", "3.5")
        from month in Gen.Elements("2026-05", "2026-09", "2026-09", "2026-10")
        from day in Gen.Choose(2, 28)
        let begins = isKnown ? "2025-08-01" : "2026-05-20"
        let change = $"    - {{ from: {month}-{day:00}, value: {later}, reference: anders }}\n"
        let known = isKnown || month != "2026-05" ? change : string.Empty
        select $"parameters:\n  own_limit:\n    - {{ from: {(isKnown || changes ? begins : "2026-09-10")}, value: {first}, reference: raad }}\n{(changes ? known : string.Empty)}";
}
