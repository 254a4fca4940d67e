using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Documents;

/// <summary>The version of the language that a document names.</summary>
internal static class LanguageVersion
{
    private const string Read = "1";

    /// <summary>Returns whether a document names the version that this library reads, or none.</summary>
    /// <remarks>A document of another version gets no other diagnostics, since its keys may have another meaning there.</remarks>
    public static bool Accepts(MappingNode document, DiagnosticBag bag)
    {
        if (document["aanwezig"] is not { } written || ScalarReader.SaysNothing(written))
        {
            return true;
        }

        if (ScalarReader.Scalar(written, "aanwezig", bag) is not { } version || version.Text == Read)
        {
            return true;
        }

        bag.Add(ShapeDiagnostics.LanguageVersion, version.Span, new Argument("version", version.Text));
        return false;
    }
}
