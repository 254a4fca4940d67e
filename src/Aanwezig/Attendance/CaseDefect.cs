using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>A mistake in a case: what is wrong, with which thing, and which of its fields shows it.</summary>
/// <param name="Code">The kind of mistake.</param>
/// <param name="Origin">Where the thing was read, if it was read from a file.</param>
/// <param name="Field">The field's name in <c>snake_case</c>, as the columns of the files have it.</param>
/// <param name="Related">Where the other of two was read that cannot both be.</param>
/// <param name="Arguments">What fills the places of the message.</param>
internal sealed record CaseDefect(DiagnosticCode Code, SourceSpan? Origin, string Field, SourceSpan? Related, params IReadOnlyList<Argument> Arguments)
{
    /// <summary>The diagnostic, at the thing's origin or, without one, at the student.</summary>
    public Diagnostic ToDiagnostic(string student) =>
        new(Code, Origin ?? SourceSpan.OfFile($"student {student}"), Arguments) { Related = Related };
}
