using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Search;

/// <summary>A year that was typed, of which no edition is on record, and the leads about it.</summary>
public sealed record UnknownEdition(int Year, IReadOnlyList<Lead> Leads)
{
    private const int First = 2000;
    private const int Last = 2100;

    /// <summary>Null for any other text.</summary>
    public static UnknownEdition? Of(Snapshot snapshot, SearchText text) =>
        int.TryParse(text.DisplayText, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= First and < Last && !snapshot.EditionByYear.ContainsKey(year)
            ? new(year, [.. snapshot.Data.Leads.Where(l => l.Subject.Contains(text.DisplayText, StringComparison.Ordinal))])
            : null;
}
