using Aanwezig.Attendance;
using Aanwezig.Changes;

namespace Aanwezig.Tests.Changes;

public class RegistrationsTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 10);
    private static readonly AttendanceRecord Lesson = new(Tuesday, 60, "unexcused") { Id = "r1", RecordedAt = Tuesday.ToDateTime(new TimeOnly(9, 0)) };
    private static readonly AttendanceRecord Correction = Lesson with { Id = "r2", Supersedes = "r1", Code = "excused" };

    [Fact]
    public void CorrectionOfAKnownRegistration_IsAllowedOnce()
    {
        var registrations = new Registrations([Lesson]);
        Assert.True(registrations.Allows(Correction));
        Assert.Same(Lesson, registrations.CorrectedBy(Correction));

        registrations.Add(Correction);
        Assert.False(registrations.Allows(Correction with { Id = "r3" }));
        Assert.True(registrations.Allows(Correction with { Id = "r3", Supersedes = "r2" }));
        Assert.Equal([Lesson, Correction], registrations.SoFar);
    }

    [Fact]
    public void RegistrationWithoutAnId_IsAlwaysAllowed() => Assert.True(new Registrations([Lesson]).Allows(Lesson with { Id = null }));

    [Fact]
    public void WhatMayBeAMistake_IsNotAllowed()
    {
        var registrations = new Registrations([Lesson]);

        Assert.False(registrations.Allows(Lesson)); // an id that is there
        Assert.False(registrations.Allows(Correction with { Supersedes = "r9" })); // nothing to correct
        Assert.False(registrations.Allows(Correction with { RecordedAt = null })); // which correction came first is not known
    }

    [Fact]
    public void RegistrationsSoFar_StayWhenMoreCome()
    {
        var registrations = new Registrations([]);
        registrations.Add(Lesson);
        var first = registrations.SoFar;
        foreach (var number in Enumerable.Range(0, 20))
        {
            registrations.Add(Lesson with { Id = $"more{number}" });
        }

        Assert.Equal([Lesson], first);
        Assert.Equal(21, registrations.SoFar.Count);
    }
}
