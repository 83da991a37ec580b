using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

/// <summary>A lead is about an edition, about several in a row, or about none in particular.</summary>
internal static class LeadEditions
{
    public static IEnumerable<Problem> AreInOrder(PackageRows package)
    {
        foreach (var row in package.Leads.ValidRows("edition_from", "edition_to"))
        {
            if (row.Value.EditionTo is { } last && row.Value.EditionFrom is not { } first)
            {
                yield return package.Leads.Problem(row, "edition_from", $"is empty while edition_to is {last}", "the first edition concerned, or neither");
            }
            else if (row.Value.EditionTo < row.Value.EditionFrom)
            {
                yield return package.Leads.Problem(row, "edition_to", $"{row.Value.EditionTo} is before edition_from {row.Value.EditionFrom}", "that edition or a later one");
            }
        }
    }
}
