namespace Aanwezig.Register;

/// <summary>Minutes of a row in one alternative of an open group.</summary>
/// <param name="Row">The row.</param>
/// <param name="Minutes">The minutes that the row has if the alternative is true.</param>
/// <param name="Spans">The time of these minutes, where the row covers minutes of the day.</param>
internal sealed record OpenShare(LaidRow Row, int Minutes, IReadOnlyList<MinutesOfDay> Spans);

/// <summary>Time on which kinds conflict: one of the alternatives is true, and the register does not show which.</summary>
/// <param name="Alternatives">One alternative for each whole kind, and one for all rows for parts of lessons together.</param>
internal sealed record OpenGroup(IReadOnlyList<IReadOnlyList<OpenShare>> Alternatives);
