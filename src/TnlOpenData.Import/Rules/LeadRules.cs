using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>leads.csv</c>.</summary>
internal static class LeadRules
{
    public static readonly Rule[] All = [new(EditionsAreInOrder, Leads)];

    /// <summary>A lead is about one edition, about a range of editions, or about none in particular.</summary>
    private static IEnumerable<Problem> EditionsAreInOrder(PackageRows package)
    {
        var leads = package.Of(Leads);
        foreach (var row in leads.ValidRows("edition_from", "edition_to"))
        {
            var (from, to) = (row.Value.EditionFrom, row.Value.EditionTo);
            if (to is not null && from is null)
            {
                yield return leads.Problem(
                    row, "edition_from", $"is empty while edition_to is {to}", "the first edition concerned, or neither");
            }
            else if (to < from)
            {
                yield return leads.Problem(row, "edition_to", $"{to} is before edition_from {from}", "that edition or a later one");
            }
        }
    }
}
