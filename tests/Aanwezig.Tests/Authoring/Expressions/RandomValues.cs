using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Tests.Authoring.Expressions;

/// <summary>A known value for every name of <see cref="Given"/>: a decimal, a boolean, or a text.</summary>
internal static class RandomValues
{
    public static Gen<IReadOnlyDictionary<string, object>> Any { get; } =
        from minutes in Gen.Choose(0, 2400)
        from lates in Gen.Choose(0, 12)
        from level in Gen.Choose(1, 4)
        from age in Gen.Choose(15, 24)
        from pathway in Gen.Elements("bol", "bbl")
        from exempt in Gen.Elements("", "bol", "één (1) and 'x' {0}")
        from duty in Gen.Elements(true, false)
        from finance in Gen.Elements(true, false)
        from enrolled in Gen.Elements("2026-08-01", "2026-08-31", "2026-09-01", "2027-02-28")
        from left in Gen.Elements("2026-09-01", "2027-03-01")
        select (IReadOnlyDictionary<string, object>)new Dictionary<string, object>
        {
            ["unexcused_hours"] = Math.Round(minutes / 60m, 2),
            ["lates"] = (decimal)lates,
            ["missed_minutes"] = (decimal)minutes,
            ["level"] = (decimal)level,
            ["age"] = (decimal)age,
            ["pathway"] = pathway,
            ["exempt"] = exempt,
            ["leerplichtig"] = duty,
            ["student_finance"] = finance,
            ["enrolled_on"] = enrolled,
            ["left_on"] = left,
        };
}
