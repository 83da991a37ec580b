using TnlOpenData.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Site.Pages.Editions;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Search;

/// <summary>A year that was typed, of which no edition is on record, and the leads about it.</summary>
public sealed record UnknownEdition(int Year, IReadOnlyList<Lead> Leads)
{
    private const int First = 2000;
    private const int Last = 2100;

    /// <summary>Null for any other text.</summary>
    public static UnknownEdition? Of(Snapshot snapshot, SearchText text) =>
        NextEdition.YearIn(text) is { } year and >= First and < Last && !snapshot.EditionByYear.ContainsKey(year)
            ? new(year, [.. NextEdition.LeadsAbout(snapshot, year)])
            : null;
}
