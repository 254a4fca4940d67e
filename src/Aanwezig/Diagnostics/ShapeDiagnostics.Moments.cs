namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in a share over the rest of a period, and in the shape of exemptions.</summary>
public static partial class ShapeDiagnostics
{
    internal static readonly DiagnosticCode RestWithoutEnd = Error(
        "AW2053",
        new("`{window}` heeft geen vaste laatste dag, dus er is geen rest die nog komt", "`{window}` has no fixed last day, so there is no rest to come"),
        new(
            "kies een periode met een einde: school_year term half_year quarter month school_week",
            "choose a period with an end: school_year term half_year quarter month school_week"),
        "m: { share: present, over: 8 school_weeks, rest: attended }",
        "m: { share: present, over: term, rest: attended }");

    internal static readonly DiagnosticCode ExemptFromNothing = Error(
        "AW2054",
        new("de vrijstelling `{exemption}` zegt niet waarvan", "the exemption `{exemption}` does not say from what"),
        new(
            "noem de stappen die zolang wachten (`steps`), de maten waarin die tijd niet telt (`measures`), of beide",
            "name the steps that wait so long (`steps`), the measures in which that time does not count (`measures`), or both"),
        "exemptions: { care: { title: Zorg thuis } }",
        "exemptions: { care: { title: Zorg thuis, steps: [coach_talk] } }");
}
