using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Aggregation;

/// <summary>Groups awards by dimensions and finds the official number of each group, if there is one.</summary>
internal static class Grouping
{
    /// <param name="onlyEditions">No filter narrows the awards but those of edition and scale.</param>
    public static IReadOnlyList<StatisticsRow> Of(
        Snapshot snapshot,
        IReadOnlyList<Dimension> by,
        IReadOnlyList<AwardView> awards,
        bool onlyEditions,
        Denominators? denominators) =>
    [
        .. awards
            .SelectMany(a => Keys(by, a).Select(key => (Key: key, Award: a)))
            .GroupBy(p => string.Join('\u001f', p.Key.Select(c => c.Plain)), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Row(snapshot, by, g.First().Key, [.. g.Select(p => p.Award)], onlyEditions, denominators)),
    ];

    private static StatisticsRow Row(
        Snapshot snapshot,
        IReadOnlyList<Dimension> by,
        Cell[] key,
        AwardView[] awards,
        bool onlyEditions,
        Denominators? denominators)
    {
        string[] names = [.. by.Select(d => d.Name).Where(n => n != "scale").Order(StringComparer.Ordinal)];
        var edition = onlyEditions && names is ["edition"] or ["edition", "level"] ? awards[0].Edition : null;
        var level = key.Where((_, i) => by[i].Name == "level").FirstOrDefault();
        var official = edition is null ? null : OfficialCount(snapshot, edition, names.Length == 1 ? null : level);
        return new StatisticsRow(names, key, awards, edition, official, by.ToList().FindIndex(d => d.Name == "region"))
        {
            Denominators = denominators,
            PopulationYear = PopulationVintage.OfCommunes(snapshot),
        };
    }

    /// <summary>The official number of laureates of an edition, or of one of its levels; null if none was published.</summary>
    private static int? OfficialCount(Snapshot snapshot, Edition edition, Cell? level) => level switch
    {
        null => edition.LaureateCount,
        { IsEmpty: true } => null,
        { } known => snapshot.Data.Tallies
            .FirstOrDefault(t => t.Edition == edition.Year && t.Level == known.Plain)?.LaureateCount,
    };

    /// <summary>Every combination of the values of an award. An award without a value is in the group of the empty value.</summary>
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
