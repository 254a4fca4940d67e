using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>A mistake in a case, with the part of the case and the field that show it.</summary>
/// <param name="Code">The kind of mistake.</param>
/// <param name="Origin">The place from which the part was read; null where it was not read from a file.</param>
/// <param name="Field">The field's name in <c>snake_case</c>, equal to the column of the data files.</param>
/// <param name="Related">The place of the other part, where two parts exclude each other.</param>
/// <param name="Arguments">The values for the places of the message.</param>
internal sealed record CaseDefect(DiagnosticCode Code, SourceSpan? Origin, string Field, SourceSpan? Related, params IReadOnlyList<Argument> Arguments)
{
    /// <summary>Returns the diagnostic, at the origin of the part or, without one, at the student.</summary>
    public Diagnostic ToDiagnostic(string student) =>
        new(Code, Origin ?? SourceSpan.OfFile($"student {student}"), Arguments) { Related = Related };
}
