using Aanwezig.Calendars;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>A range of dates in a school year, with its key and place.</summary>
internal sealed record BoundRange(DateRange Range, string Key, SourceSpan Span);

/// <summary>A school year with the places of its dates.</summary>
internal sealed record BoundYear(SchoolYear Definition, SourceSpan From, IReadOnlyList<BoundRange> Parts);
