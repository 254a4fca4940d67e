namespace Aanwezig.Benchmarks.Measurements;

/// <summary>The ten steps of the workload, in the order of its file.</summary>
internal static class Steps
{
    public const int Talk5 = 0;
    public const int Letter10 = 1;
    public const int ReportLeerplicht = 2;
    public const int ReportDoorstroompunt = 3;
    public const int Late3 = 4;
    public const int Late12 = 7;
    public const int Sick4 = 8;
    public const int SickDay7 = 9;

    public static readonly string[] Names =
        ["talk_5", "letter_10", "report_leerplicht", "report_doorstroompunt", "late_3", "late_6", "late_9", "late_12", "sick_4", "sick_day_7"];

    /// <summary>The number of a step.</summary>
    public static int Of(string name) => Array.IndexOf(Names, name) is >= 0 and var place ? place : throw new ArgumentException($"no step {name}", nameof(name));
}
