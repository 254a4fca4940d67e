using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Documents;

/// <summary>The version of the language that a document asks for.</summary>
internal static class LanguageVersion
{
    private const string Read = "1";

    /// <summary>Whether a document asks for the version that is read here, or for none.</summary>
    /// <remarks>Nothing else is said about a document of another version: its keys may mean something else there.</remarks>
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
