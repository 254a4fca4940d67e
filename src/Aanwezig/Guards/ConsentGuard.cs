using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>The guard that forbids contact with the parents of an adult without a consent in force at that moment. Silence is not consent.</summary>
internal static class ConsentGuard
{
    private static readonly Wording NotAsked = new(
        "de student is volwassen en heeft nog geen toestemming gegeven voor contact met de ouders",
        "the student is an adult and has not given consent to contact with the parents yet");

    private static readonly Wording SaidNo = new(
        "de student is volwassen en wil geen contact met de ouders (sinds {date})",
        "the student is an adult and does not want contact with the parents (since {date})");

    private static readonly Wording What = new("de student geeft toestemming", "the student gives consent");

    public static Hold? Check(Occurrence occurrence, GuardLook look) =>
        occurrence.Step.Duty is null && occurrence.Step.Contact == "parents" && look.IsAdult && look.ParentContact?.State != ConsentState.Given
            ? new Hold(GuardName.Consent, Reason(look), new Release(new Sentence(What), null))
            : null;

    private static Sentence Reason(GuardLook look) => look.ParentContact is { } consent
        ? new Sentence(SaidNo, new Argument("date", IsoDate.Of(DateOnly.FromDateTime(consent.At))))
        : new Sentence(NotAsked);
}
