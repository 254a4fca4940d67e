using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of a step. Its required keys depend on whether the protocol has a base.</summary>
internal static class StepShape
{
    public static Shape Whole() => new KeyedShape(StepBinder.Keys, ["id"],
    [
        new("id", ValueShapes.Identifier, "de naam van deze stap, zoals coach_talk", "the name of this step, such as coach_talk"),
        new("title", TextShapes.ForPeople, "hoe de stap heet voor mensen", "what people call the step"),
        new("when", TextShapes.Condition, "de voorwaarde, zoals unexcused_hours >= 5", "the condition, such as unexcused_hours >= 5"),
        new("after", ValueShapes.OneOrMore(ValueShapes.Text), "welke stappen eerst gaan", "which steps go first"),
        new("who", ValueShapes.Text, "wie het doet: coach, coordinator of een eigen rol", "who does it: coach, coordinator or a role of your own"),
        new("contact", ValueShapes.Text, "met wie: student, parents, team, coach, coordinator, school_doctor, practice_trainer, group, of een instantie van de jurisdictie", "with whom: student, parents, team, coach, coordinator, school_doctor, practice_trainer, group, or an authority of the jurisdiction"),
        new("how", ValueShapes.OneOrMore(ValueShapes.Word<Channel>()), "langs welke weg, in volgorde", "through which channels, in order"),
        new("within", ValueShapes.Duration(0, StepBinder.DeadlineUnits), "binnen hoeveel dagen, zoals 3 school_days", "within how many days, such as 3 school_days"),
        new("why", TextShapes.ForPeople, "waarom wij dit doen, in gewone woorden", "why we do this, in plain words"),
        new("topics", ValueShapes.OneOrMore(ValueShapes.Text), "waar het over kan gaan", "what to talk about"),
        new("duty", ValueShapes.Text, "de plicht van de wet waarop de stap rust, zoals de jurisdictie haar noemt", "the duty of the law that the step rests on, as the jurisdiction names it"),
        new("report", Report(), "wat het formulier van een instantie vraagt", "what the form of an authority asks"),
        new("ladder", ValueShapes.Identifier, "de trap waar deze stap bij hoort; de hoogste trede vervangt de lagere", "the ladder this step belongs to; the highest rung replaces the lower ones"),
        new("again", new EitherShape(ValueShapes.Word(["when_false", "never"]), Again()), "wanneer de stap opnieuw kan komen", "when the step may come again"),
        new("at_most", AtMost(), "hoe vaak de stap ten hoogste komt", "how often the step comes at most"),
        new("clear_when", TextShapes.Condition, "wanneer de stap niet meer nodig is", "when the step is no longer needed"),
        new("expires", ValueShapes.Duration(1, StepBinder.ExpiryUnits), "na hoe lang de stap vervalt, zoals 20 school_days", "after how long the step lapses, such as 20 school_days"),
        new("if_corrected", ValueShapes.Word<IfCorrected>(), "wat er gebeurt als een verbetering de grond wegneemt", "what happens when a correction takes away the ground"),
        new("tell", ValueShapes.Word<Disclosed>(), "hoeveel deze persoon mag weten", "how much this person may be told"),
        new("decision", ValueShapes.Word<Decision>(), "of mensen het moeten doen, mogen doen, of overwegen", "whether people must do it, may do it, or consider it"),
        new("not_on", ValueShapes.OneOrMore(ValueShapes.Word<ForbiddenMoment>()), "op welke dagen de stap wacht: closed (de school is dicht) of present (de student is er)", "on which days the step waits: closed (no school) or present (the student is there)"),
        new("ends_enrolment", ValueShapes.Truth, "of de stap de inschrijving beëindigt", "whether the step ends the enrolment"),
        new("scope", ValueShapes.Word(["student"]), "om wie het gaat: student", "whom it is about: student"),
    ]);

    private static KeyedShape Report() => new(StepBinder.ReportKeys, [],
    [
        new("type", ValueShapes.Text, "de soort melding, zoals de jurisdictie haar noemt", "the type of report, as the jurisdiction names it"),
        new("action_wanted", new EitherShape(ValueShapes.Truth, TextShapes.Condition), "of er actie gewenst is: true, false of een voorwaarde", "whether action is wanted: true, false or a condition"),
    ]);

    private static KeyedShape Again() => new(RepeatBinder.AgainKeys, ["after"],
    [
        new("after", ValueShapes.Duration(1, RepeatBinder.Units), "hoe lang na de vorige keer, zoals 3 school_weeks", "how long after the last time, such as 3 school_weeks"),
    ]);

    private static KeyedShape AtMost() => new(RepeatBinder.AtMostKeys, [],
    [
        new("times", ValueShapes.Whole(1, 1000), "hoe vaak", "how often"),
        new("per", ValueShapes.Duration(1, RepeatBinder.Units), "in welke tijd, zoals 7 days", "in what time, such as 7 days"),
        new("counting", ValueShapes.Word<Counting>(), "wat wordt geteld: dat de stap kwam (occurred) of is gedaan (done)", "what is counted: that the step came (occurred) or was done (done)"),
    ]);
}
