using TnlOpenData.Queries;

namespace TnlOpenData.Formats;

internal static class FlatPage
{
    /// <summary>The positions of the columns that have a flat form.</summary>
    public static int[] FlatColumns(this Page page) => [.. Enumerable.Range(0, page.Columns.Count).Where(i => page.Columns[i].IsFlat)];
}
