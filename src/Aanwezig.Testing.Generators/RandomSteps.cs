using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws one step of a random protocol, as text: its contact, its condition and its other keys.</summary>
internal sealed class RandomSteps(SchoolTime time, RandomConditions conditions, IReadOnlyList<string> steps)
{
    private static readonly string[] Duties = ["duty_leerplicht", "duty_doorstroompunt"];

    /// <summary>Draws the step with an id; the id begins with the purpose of the step.</summary>
    public Gen<string> Step(string id, int place) =>
        from when in IsCommon(id) ? conditions.Plain.Select(text => $"    when: {text}\n") : When
        from contact in Contact(id)
        from within in Chance.Sometimes(80, time.Within.Select(length => $"    within: {length}\n"))
        from after in After(id, place)
        from course in id == "removal_first" ? Gen.Constant(string.Empty) : IsDuty(id) ? DutyCourse(id) : Course(id)
        from words in Words
        select $"  - id: {id}\n    title: {id}\n{when}{contact}{within}{after}{course}{words}";

    private static bool IsDuty(string id) => Duties.Any(duty => id.StartsWith(duty, StringComparison.Ordinal));

    // These steps have to occur often, so that guards hold some back and release them.
    private static bool IsCommon(string id) => id is "parents_first" or "removal_first";

    private Gen<string> When => Gen.Frequency(
        (6, conditions.When.Select(text => $"    when: {text}\n")),
        (1, Listed("all")),
        (1, Listed("any")));

    private Gen<string> Listed(string join) =>
        from one in conditions.When
        from other in conditions.When
        select $"    when:\n      {join}:\n        - {one}\n        - {other}\n";

    private static Gen<string> Contact(string id) => id.Split('_') switch
    {
        ["talk", ..] => Gen.Elements("[in_person, phone]", "[phone, message]", "[video]", "[phone]").Select(how => $"    contact: student\n    how: {how}\n"),
        ["message", ..] => Gen.Elements("[message, letter]", "[email]").Select(how => $"    contact: student\n    how: {how}\n"),
        ["parents", ..] => Gen.Elements("[phone, email]", "[letter]", "[in_person]").Select(how => $"    contact: parents\n    how: {how}\n"),
        ["removal", ..] => Gen.Elements("team", "coordinator").Select(who => $"    contact: {who}\n    ends_enrolment: true\n    decision: consider\n"),
        ["duty", "leerplicht", ..] => Report("leerplicht", "uren_16", "luxe", "overig").Select(text => $"{text}    duty: lpw_21a\n"),
        ["duty", "doorstroompunt", ..] => Report("doorstroompunt", "doorstroompunt").Select(text => $"{text}    duty: web_818a\n"),
        ["ask", var authority, ..] => Report(authority, "overig"),
        _ => Gen.Elements("team", "coach", "coordinator", "school_doctor", "practice_trainer", "group").Select(who => $"    contact: {who}\n"),
    };

    private static Gen<string> Report(string authority, params string[] types) =>
        from type in Gen.Elements(types)
        from wanted in Chance.Sometimes(60, Gen.Elements("true", "false", "earlier >= 1", "age < 17 or earlier > 0").Select(text => $", action_wanted: {text}"))
        select $"    contact: {authority}\n    report: {{ type: {type}{wanted} }}\n";

    // Only earlier steps in the file are allowed, so that there is no cycle.
    private Gen<string> After(string id, int place) =>
        place == 0 || id.StartsWith("removal", StringComparison.Ordinal)
            ? Gen.Constant(string.Empty)
            : Chance.Sometimes(
                25,
                from one in Gen.Elements(steps.Take(place))
                from other in Gen.Elements(steps.Take(place))
                from both in Chance.Of(25)
                select both && one != other ? $"    after: [{one}, {other}]\n" : $"    after: {one}\n");

    private Gen<string> Course(string id) =>
        from again in Chance.Sometimes(35, Gen.OneOf(Gen.Constant("never"), time.Pause.Select(pause => $"{{ after: {pause} }}")).Select(text => $"    again: {text}\n"))
        from limit in Chance.Sometimes(40, Limit)
        from clear in Chance.Sometimes(20, conditions.Clear.Select(text => $"    clear_when: {text}\n"))
        from expires in Chance.Sometimes(20, time.Expires.Select(text => $"    expires: {text}\n"))
        from ladder in Chance.Sometimes(id.StartsWith("removal", StringComparison.Ordinal) ? 0 : 40, Gen.Elements("up", "up", "up", "side").Select(name => $"    ladder: {name}\n"))
        from moments in Chance.Sometimes(20, Gen.Elements("[closed]", "[present]", "[closed, present]").Select(list => $"    not_on: {list}\n"))
        select again + limit + clear + expires + ladder + moments;

    // The jurisdiction allows a limit in calendar days on the first duty, and none on the other.
    private Gen<string> DutyCourse(string id) => time.OnlySchoolClocks || !id.StartsWith(Duties[0], StringComparison.Ordinal)
        ? Gen.Constant(string.Empty)
        : Chance.Sometimes(60, Gen.Elements("    at_most: { times: 1, per: 7 days }\n", "    at_most: { times: 1, per: 1 weeks }\n"));

    private Gen<string> Limit =>
        from times in Gen.Choose(1, 2)
        from per in time.Pause
        from counting in Chance.Sometimes(55, Gen.Elements(", counting: done", ", counting: done", ", counting: occurred"))
        select $"    at_most: {{ times: {times}, per: {per}{counting} }}\n";

    private static Gen<string> Words =>
        from tell in Chance.Sometimes(20, Gen.Elements("nothing", "concern", "totals", "dates", "reasons").Select(word => $"    tell: {word}\n"))
        from topics in Chance.Sometimes(20, Gen.Elements("school, thuis", "wat helpt").Select(words => $"    topics: [{words}]\n"))
        from corrected in Chance.Sometimes(20, Gen.Elements("withdraw", "tell", "nothing").Select(word => $"    if_corrected: {word}\n"))
        select $"{tell}{topics}{corrected}    why: We missen je.\n";
}
