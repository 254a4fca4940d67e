using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>A field of a part of the answer, and its expected value.</summary>
internal readonly record struct ExpectedField(Word Field, string Value);
