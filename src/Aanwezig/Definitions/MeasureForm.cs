namespace Aanwezig.Definitions;

/// <summary>The form of a measure: the way in which it makes one number of records or earlier steps.</summary>
public enum MeasureForm
{
    /// <summary>The sum of the minutes of the records.</summary>
    Total,

    /// <summary>The number of different records, days, halves of days, lessons or spells.</summary>
    Count,

    /// <summary>The length of the run that ends on the day, or of the longest run in the window.</summary>
    Streak,

    /// <summary>The number of times that steps occurred, up to and including the day before.</summary>
    Steps,

    /// <summary>The part of the scheduled time that was missed or attended.</summary>
    Share,

    /// <summary>The time since a step was last done.</summary>
    Since,
}

/// <summary>What the forms of measures have in common.</summary>
internal static class MeasureForms
{
    /// <summary>Whether measures of a form look at steps; if not, at records.</summary>
    public static bool AreOfSteps(MeasureForm form) => form switch
    {
        MeasureForm.Steps or MeasureForm.Since => true,
        MeasureForm.Total or MeasureForm.Count or MeasureForm.Streak or MeasureForm.Share => false,
    };
}
