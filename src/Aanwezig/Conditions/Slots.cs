using System.Numerics;
using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>The slots of measures, facts and separately read verdicts in the values of a student.</summary>
internal sealed class Slots
{
    private readonly Dictionary<string, (int Slot, int Scale)> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly List<(Condition Leaf, int Slot)> _apart = [];
    private readonly List<string> _names = [];
    private readonly IReadOnlyList<ParameterDefinition> _parameters;
    private readonly bool _numbersApart;

    public Slots(ProtocolDefinition protocol, JurisdictionDefinition jurisdiction, bool numbersApart)
    {
        (_parameters, _numbersApart) = ([.. jurisdiction.Parameters, .. protocol.Parameters], numbersApart);
        for (var place = 0; place < protocol.Measures.Count; place++)
        {
            if (ScaleOf(protocol.Measures[place], protocol.Attendance) is { } scale)
            {
                _measures.Add(protocol.Measures[place].Name, (place, scale));
            }
        }

        Measures = protocol.Measures.Select((measure, place) => (measure.Name, place)).ToDictionary(one => one.Name, one => one.place, StringComparer.Ordinal);
        Count = protocol.Measures.Count;
    }

    /// <summary>The number of slots.</summary>
    public int Count { get; private set; }

    /// <summary>The slots of all measures by name; they are the first slots, in file order.</summary>
    public IReadOnlyDictionary<string, int> Measures { get; }

    /// <summary>The facts that have a slot, in the order of their slots.</summary>
    public IReadOnlyList<string> Facts => _names;

    /// <summary>The comparisons without a form in whole numbers, with the slots of their verdicts.</summary>
    public IReadOnlyList<(Condition Leaf, int Slot)> Apart => _apart;

    /// <summary>
    /// Returns the slot of a measure and the scale: the number of its smallest parts in one unit. Returns null where its values are not whole numbers
    /// of parts.
    /// </summary>
    public (int Slot, int Scale)? OfMeasure(string name) => _measures.TryGetValue(name, out var known) ? known : null;

    /// <summary>Returns the slot of a fact; null where its values may not be whole numbers.</summary>
    public int? OfFact(string name)
    {
        if (_facts.TryGetValue(name, out var slot))
        {
            return slot;
        }

        if (_numbersApart || _parameters.Any(parameter => parameter.Name == name && !parameter.Values.All(value => IsWhole(value.Value))))
        {
            return null;
        }

        _names.Add(name);
        _facts.Add(name, Count);
        return Count++;
    }

    /// <summary>Returns the slot of a fact that has one.</summary>
    public int SlotOf(string fact) => _facts[fact];

    /// <summary>Returns the number, above 0, of a text of the protocol; all other texts have 0.</summary>
    public long OfText(string text)
    {
        if (!_texts.TryGetValue(text, out var number))
        {
            number = _texts.Count + 1;
            _texts.Add(text, number);
        }

        return number;
    }

    /// <summary>Adds and returns a slot for the verdict of a comparison that is read separately.</summary>
    public int Aside(Condition leaf)
    {
        _apart.Add((leaf, Count));
        return Count++;
    }

    /// <summary>Sets the value of a fact in its slot; null stands for an unknown value.</summary>
    public void Put(int slot, FactValue? value, long[] values)
    {
        if (value is not { } known)
        {
            (values[2 * slot], values[(2 * slot) + 1]) = (1, 0);
            return;
        }

        values[2 * slot] = values[(2 * slot) + 1] = known.Type switch
        {
            FactType.Boolean => known.Boolean ? 1 : 0,
            FactType.Integer => (long)known.Number.Numerator,
            FactType.Date => known.Date.DayNumber,
            FactType.Text or FactType.Time => _texts.GetValueOrDefault(known.Text),
        };
    }

    /// <summary>Whether a number is whole, with an absolute value below 2^31 - 1.</summary>
    public static bool IsWhole(ExactNumber number) => number.Denominator.IsOne && BigInteger.Abs(number.Numerator) < int.MaxValue;

    // A share can be any fraction, and a time since a step may have no value.
    private static int? ScaleOf(MeasureDefinition measure, AttendanceSettings settings) => measure.Form switch
    {
        MeasureForm.Share or MeasureForm.Since => null,
        MeasureForm.Total or MeasureForm.Count or MeasureForm.Streak or MeasureForm.Steps => measure.Unit switch
        {
            MeasureUnit.Hours => 60,
            MeasureUnit.LessonHours => settings.LessonMinutes,
            MeasureUnit.Minutes => 1,
            MeasureUnit.Records or MeasureUnit.Days or MeasureUnit.HalfDays or MeasureUnit.Sessions or MeasureUnit.Lessons or MeasureUnit.Spells => 1,
            MeasureUnit.SchoolDays or MeasureUnit.LessonDays or MeasureUnit.SchoolWeeks or MeasureUnit.SameWeekday or MeasureUnit.Steps => 1,
            MeasureUnit.Weeks or MeasureUnit.Percent => throw Unlisted.Member(measure.Unit),
        },
    };
}
