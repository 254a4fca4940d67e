using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>What a registration became at a moment; without minutes they stayed as they were, without a moment of report a person decided.</summary>
internal sealed record Correction(MomentWord At, Word Code, int? Minutes, MomentWord? Reported);
