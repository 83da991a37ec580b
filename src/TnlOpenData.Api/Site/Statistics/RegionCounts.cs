using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>The answer by région, with what it leaves out: régions without any body on record, and bodies without a région.</summary>
public sealed record RegionCounts(Counts Counts, IReadOnlyList<string> Without, IReadOnlyList<Collectivity> Unplaced)
{
    internal static RegionCounts Of(Snapshot snapshot)
    {
        var counts = new Counts(Questions.Regions.Ask(snapshot), "region", "collectivities", "region_population", "collectivities_per_million");
        var present = counts.Rows.Select(r => r.Text("region")).ToHashSet(StringComparer.Ordinal);
        return new(
            counts,
            [.. Cog.RegionCodes.Where(code => !present.Contains(code)).Select(code => Cog.NameOfRegion(code)!)],
            [.. snapshot.AwardsByRegion.GetValueOrDefault("", []).Select(a => a.Collectivity).Distinct().OrderBy(c => c.SortName, StringComparer.Ordinal).Select(c => c.Collectivity)]);
    }

    /// <summary>As the data names it; null for the bodies without one.</summary>
    internal static string? Name(Snapshot snapshot, CountRow row) => row.Text("region") is not { } code ? null
        : PlaceNames.Of(snapshot).Regions.GetValueOrDefault(code) ?? Cog.NameOfRegion(code) ?? code;
}
