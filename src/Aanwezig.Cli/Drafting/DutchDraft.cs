namespace Aanwezig.Cli.Drafting;

/// <summary>The first protocol in Dutch.</summary>
internal static class DutchDraft
{
    public const string Text = """
        # Een eerste protocol. Pas de getallen en namen aan, samen met studenten en ouders, en kijk met `aanwezig check` of het klopt.
        aanwezig: 1
        protocol: NAME
        jurisdiction: JURISDICTION
        language: nl
        title: Zo doen wij dat als we je missen
        version: "1"
        in_force: { from: FROM }          # de eerste dag waarop het geldt
        calendar: CALENDAR

        # Met wie is het gemaakt? Vul in hoe, met hoeveel mensen en wanneer.
        agreed_with:
          - { who: parents, how: invullen, on: AGREED }
          - { who: students, how: invullen, on: AGREED }
        review: { every: 12 months, with: [students, parents, teachers] }

        # Waar kunnen ouders en studenten terecht? Vul naam en telefoonnummer in.
        contact_points:
          worries: { name: Naam van de contactpersoon, phone: 000-0000000 }
          help:
            - { name: Naam van wie kan helpen, phone: 000-0000000 }
        roles: { coach: coach, coordinator: coördinator }

        # De codes van het registratiesysteem en wat zij betekenen.
        attendance:
          codes: { A: present, L: late, O: unexcused, Z: sick }
          unknown: wait                         # een open reden begint niets

        # Wat wordt er geteld, en over welke tijd?
        measures:
          missed_hours: { total: hours, of: [unexcused, late], over: 4 school_weeks }

        # Wie spreekt wie, wanneer en waarom? Eerst de student.
        steps:
          - id: coach_talk
            title: Gesprek met je coach
            when: missed_hours >= 5
            who: coach
            contact: student
            how: [in_person, phone]
            within: 3 school_days
            why: We missen je, en horen graag wat er speelt.

          - id: parents_call
            title: Bellen met je ouders
            after: coach_talk                   # de student weet het vooraf
            when: missed_hours >= 8
            who: coach
            contact: parents
            how: [phone]
            within: 3 school_days
            why: Samen met jou en je ouders kijken we wat helpt.

          # Een stap die op de wet rust, noemt haar plicht met `duty`. Plichten in JURISDICTION: DUTIES.

        """;
}
