using Aanwezig.Calendars;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>A run of dates of a school year, the key under which it stands, and its place.</summary>
internal sealed record BoundRange(DateRange Range, string Key, SourceSpan Span);

/// <summary>A school year with the places of its dates.</summary>
internal sealed record BoundYear(SchoolYear Definition, SourceSpan From, IReadOnlyList<BoundRange> Parts);
