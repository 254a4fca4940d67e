using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Lines;

/// <summary>A word of a scenario and its place.</summary>
internal readonly record struct Word(string Text, SourceSpan Span);
