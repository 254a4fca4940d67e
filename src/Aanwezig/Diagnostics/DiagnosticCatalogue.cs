namespace Aanwezig.Diagnostics;

/// <summary>The list of all diagnostic codes, for <c>aanwezig codes</c> and for tools.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>All codes of all stages, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [.. Stages().SelectMany(stage => stage).OrderBy(code => code.Id, StringComparer.Ordinal)];

    /// <summary>Returns the code with an id such as <c>AW2001</c>, or null where there is none.</summary>
    public static DiagnosticCode? Find(string id) => All.FirstOrDefault(code => code.Id == id);

    private static IReadOnlyList<IReadOnlyList<DiagnosticCode>> Stages() =>
    [
        TextDiagnostics.All,
        LayoutDiagnostics.All,
        ShapeDiagnostics.All,
        ExpressionDiagnostics.All,
        MeaningDiagnostics.All,
        InheritanceDiagnostics.All,
        VersionDiagnostics.All,
        AdviceDiagnostics.All,
        DataDiagnostics.All,
        ScenarioDiagnostics.All,
        AskingDiagnostics.All,
    ];
}
