using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Schema;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>A result of <c>/v1/statistics</c>, by column name. Cells are computed when they are read, so each is read once.</summary>
public sealed class GroupCounts
{
    internal GroupCounts(ResultPage page, params string[] columns)
    {
        var wanted = page.Columns
            .Select((column, index) => (column.Name, Index: index))
            .Where(c => columns.Contains(c.Name, StringComparer.Ordinal))
            .ToArray();
        Rows = [.. Enumerable.Range(0, page.Count).Select(Read)];

        CountRow Read(int row) => new(wanted.ToDictionary(c => c.Name, c => page.Read(row, c.Index), StringComparer.Ordinal));
    }

    public IReadOnlyList<CountRow> Rows { get; }

    public int Sum(string column) => Rows.Sum(r => r.Integer(column));
}

/// <summary>One group of the result.</summary>
public sealed record CountRow(IReadOnlyDictionary<string, Cell> Cells)
{
    public int Integer(string column) => (int)Cells[column].Integer;

    /// <summary>Null if the group has no value.</summary>
    public string? Text(string column) => Cells[column] is { IsEmpty: false } cell ? cell.Plain : null;

    public double? Number(string column) => Cells[column] is { IsEmpty: false } cell ? cell.Number : null;
}

/// <summary>The counts by région, the régions without recorded bodies, and the bodies without a région.</summary>
public sealed record RegionCounts(GroupCounts Counts, IReadOnlyList<string> Without, IReadOnlyList<Collectivity> Unplaced)
{
    internal static RegionCounts Of(Snapshot snapshot)
    {
        var counts = new GroupCounts(
            Questions.Regions.Query(snapshot),
            "region",
            "collectivities",
            "region_population",
            "collectivities_per_million");
        var present = counts.Rows.Select(r => r.Text("region")).ToHashSet(StringComparer.Ordinal);
        var unplaced = snapshot.AwardsByRegion.GetValueOrDefault("", [])
            .Select(a => a.Collectivity)
            .Distinct()
            .OrderBy(c => c.SortName, StringComparer.Ordinal);
        return new(
            counts,
            [.. Cog.RegionCodes.Where(code => !present.Contains(code)).Select(code => Cog.NameOfRegion(code)!)],
            [.. unplaced.Select(c => c.Collectivity)]);
    }

    /// <summary>The name of the région in the data; null for bodies without one.</summary>
    internal static string? Name(Snapshot snapshot, CountRow row) => row.Text("region") is not { } code ? null
        : PlaceNames.Of(snapshot).Regions.GetValueOrDefault(code) ?? Cog.NameOfRegion(code) ?? code;
}
