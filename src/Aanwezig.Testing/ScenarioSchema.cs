using Aanwezig.Authoring.Schemas;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing;

/// <summary>The JSON Schema of scenarios, for editors: their keys and the forms of their values. Lines within a text are checked by the reader alone.</summary>
public static class ScenarioSchema
{
    /// <summary>The schema.</summary>
    public static DocumentSchema Document { get; } = new("scenario", new Wording("Een scenario", "A scenario"), ScenarioShape.Whole());
}
