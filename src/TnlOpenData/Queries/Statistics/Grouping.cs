using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Queries.Statistics;

/// <summary>Parts awards into groups and finds the official number of each, where one exists.</summary>
internal static class Grouping
{
    public static IReadOnlyList<StatisticsRow> Of(Snapshot snapshot, IReadOnlyList<Dimension> by, IReadOnlyList<AwardView> awards, bool onlyEditions) =>
    [
        .. awards
            .SelectMany(a => Keys(by, a).Select(key => (Key: key, Award: a)))
            .GroupBy(p => string.Join('\u001f', p.Key.Select(c => c.Plain)), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Row(snapshot, by, g.First().Key, [.. g.Select(p => p.Award)], onlyEditions)),
    ];

    private static StatisticsRow Row(Snapshot snapshot, IReadOnlyList<Dimension> by, Cell[] key, AwardView[] awards, bool onlyEditions)
    {
        string[] names = [.. by.Select(d => d.Name).Where(n => n != "scale").Order(StringComparer.Ordinal)];
        var edition = onlyEditions && names is ["edition"] or ["edition", "level"] ? awards[0].Edition : null;
        var level = key.Where((_, i) => by[i].Name == "level").FirstOrDefault();
        var official = edition is null ? null
            : names.Length == 1 ? edition.LaureateCount
            : level.IsEmpty ? null
            : snapshot.Facts.Tallies.FirstOrDefault(t => t.Edition == edition.Year && t.Level == level.Plain)?.LaureateCount;
        return new StatisticsRow(names, key, awards, edition, official, by.ToList().FindIndex(d => d.Name == "region"));
    }

    /// <summary>Every combination of the values that an award has; an award without a value is counted under none.</summary>
    private static IEnumerable<Cell[]> Keys(IReadOnlyList<Dimension> by, AwardView award)
    {
        IEnumerable<Cell[]> keys = [[]];
        foreach (var dimension in by)
        {
            Cell[] values = [.. dimension.Values(award)];
            keys = keys.SelectMany(key => (values.Length == 0 ? [Cell.Empty] : values).Select(value => (Cell[])[.. key, value]));
        }

        return keys;
    }
}
