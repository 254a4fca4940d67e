namespace Aanwezig.Cli.Drafting;

/// <summary>The first protocol in English.</summary>
internal static class EnglishDraft
{
    public const string Text = """
        # A first protocol. Change the numbers and names, together with students and parents, and see with `aanwezig check` whether it is right.
        aanwezig: 1
        protocol: NAME
        jurisdiction: JURISDICTION
        language: en
        title: What we do when we miss you
        version: "1"
        in_force: { from: FROM }          # the first day on which it holds
        calendar: CALENDAR

        # With whom was it made? Fill in how, with how many people and when.
        agreed_with:
          - { who: parents, how: fill in, on: AGREED }
          - { who: students, how: fill in, on: AGREED }
        review: { every: 12 months, with: [students, parents, teachers] }

        # Where can parents and students go? Fill in a name and a phone number.
        contact_points:
          worries: { name: Name of the contact, phone: 000-0000000 }
          help:
            - { name: Name of who can help, phone: 000-0000000 }
        roles: { coach: coach, coordinator: coordinator }

        # The codes of the registration system and what they mean.
        attendance:
          codes: { A: present, L: late, O: unexcused, Z: sick }
          unknown: wait                         # an open reason starts nothing

        # What is counted, and over which time?
        measures:
          missed_hours: { total: hours, of: [unexcused, late], over: 4 school_weeks }

        # Who talks to whom, when and why? The student first.
        steps:
          - id: coach_talk
            title: A talk with your coach
            when: missed_hours >= 5
            who: coach
            contact: student
            how: [in_person, phone]
            within: 3 school_days
            why: We miss you, and would like to hear what is going on.

          - id: parents_call
            title: A phone call with your parents
            after: coach_talk                   # the student knows beforehand
            when: missed_hours >= 8
            who: coach
            contact: parents
            how: [phone]
            within: 3 school_days
            why: With you and your parents we look at what helps.

          # A step that rests on the law names its duty with `duty`. Duties in JURISDICTION: DUTIES.

        """;
}
