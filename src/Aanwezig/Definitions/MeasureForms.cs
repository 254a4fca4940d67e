namespace Aanwezig.Definitions;

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
