using Aanwezig.Attendance;
using Aanwezig.Authoring;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing;

/// <summary>A case with the protocol and the calendar that assess it.</summary>
internal sealed record AskedCase(BoundProtocol Protocol, ScenarioCalendar Calendar, StudentCase Case);
