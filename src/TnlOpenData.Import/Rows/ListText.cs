using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Rows;

internal static class ListText
{
    public static Fault? Check(IReadOnlyList<string> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(items[i]))
            {
                return new Fault($"item {i + 1} of the list is empty", "items separated by one bar, none at the ends");
            }

            if (!seen.Add(items[i]))
            {
                return new Fault($"{DisplayText.Quote(items[i])} stands twice in the list", "each item once");
            }
        }

        return null;
    }
}
