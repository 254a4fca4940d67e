using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>A correction of a registration at a moment. Without minutes they stay the same; without a moment of report it is the decision of a person.</summary>
internal sealed record Correction(MomentWord At, Word Code, int? Minutes, MomentWord? Reported);
