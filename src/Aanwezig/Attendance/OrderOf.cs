namespace Aanwezig.Attendance;

/// <summary>The outcome of a comparison by several columns.</summary>
internal static class OrderOf
{
    /// <summary>Returns the first order that is not 0; 0 where all are.</summary>
    public static int First(params ReadOnlySpan<int> orders)
    {
        foreach (var order in orders)
        {
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
