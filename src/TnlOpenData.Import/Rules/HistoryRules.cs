using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>histories.csv</c>; what it says of today is compared in <see cref="CurrentValueRules"/>.</summary>
internal static class HistoryRules
{
    public static readonly Rule[] All =
    [
        new(SirensHaveAValidCheckDigit, Histories),
        new(ListsAreInOrder, Histories),
        new(ListsDoNotOverlap, Histories),
        .. CurrentValueRules.All,
    ];

    private static IEnumerable<Problem> SirensHaveAValidCheckDigit(PackageRows package) =>
        SirenCheckDigit.Check(package.Of(Histories), "siren", h => h.Siren);

    private static IEnumerable<Problem> ListsAreInOrder(PackageRows package)
    {
        var histories = package.Of(Histories);
        return histories.ValidRows("first_list", "last_list")
            .Where(row => row.Value.LastList < row.Value.FirstList)
            .Select(row => histories.Problem(
                row,
                "last_list",
                $"{row.Value.LastList} is before first_list {row.Value.FirstList}",
                "that year or a later one; empty while the value holds"));
    }

    /// <summary>One list gives one value of a property. An empty last list reaches up to today.</summary>
    private static IEnumerable<Problem> ListsDoNotOverlap(PackageRows package)
    {
        var histories = package.Of(Histories);
        var properties = histories.ValidRows("collectivity_id", "property", "first_list", "last_list")
            .GroupBy(r => (r.Value.CollectivityId, r.Value.Property));
        foreach (var property in properties)
        {
            var rows = property.OrderBy(r => r.Value.FirstList).ThenBy(r => r.Line).ToArray();
            foreach (var (earlier, later) in rows.Zip(rows.Skip(1)))
            {
                // Two rows with the same first list have the same key, which is reported as a repeated key.
                if (earlier.Value.FirstList < later.Value.FirstList && LastOf(earlier.Value) >= later.Value.FirstList)
                {
                    var lists = earlier.Value.LastList is { } last ? $"up to {last}" : "up to today";
                    var wrong = $"{later.Value.FirstList} is already covered by line {earlier.Line}, {lists}";
                    yield return histories.Problem(later, "first_list", wrong, "one value for one list");
                }
            }
        }
    }

    private static int LastOf(CollectivityHistory history) => history.LastList ?? int.MaxValue;
}
