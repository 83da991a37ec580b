using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Bars;

/// <summary>What the parts of a chart of levels mean: only those that it may have.</summary>
internal static class LevelLegend
{
    public static IReadOnlyList<LegendItem> Of(IReadOnlyList<Level> levels, IReadOnlyList<EditionView> editions)
    {
        var known = editions.Select(e => LevelDistribution.Of(e.Coverage)).ToArray();
        List<LegendItem> items = [.. levels.Where(l => !LabelStatus.IsBadge(l)).OrderBy(l => l.Rank).Select(Item)];
        if (known.Any(k => k.Known == LevelsKnown.Recorded))
        {
            items.Add(new(PartStyle.Range, "fourchette : entre deux niveaux", LevelParts.RangeMark));
            items.Add(new(PartStyle.Unknown, "recensé, niveau non publié", LevelParts.UnknownMark));
        }

        if (known.Any(k => k.Known is LevelsKnown.All or LevelsKnown.Some))
        {
            items.Add(new(PartStyle.Missing, "annoncé à ce niveau, pas recensé ici"));
        }

        items.Add(new(PartStyle.NoLevel, string.Join(", ou ", Rest(known))));
        items.AddRange(levels.Where(LabelStatus.IsBadge).Select(Item));
        return items;
    }

    /// <summary>Where what is on record is drawn, the rest of the announced laureates is not on record.</summary>
    private static IEnumerable<string> Rest(LevelDistribution[] known) => known
        .Select(k => k.Known == LevelsKnown.Recorded)
        .Distinct()
        .Order()
        .Select(isRecorded => isRecorded ? "pas recensé ici" : "niveau non annoncé");

    private static LegendItem Item(Level level) => new(LevelParts.StyleOf(level), LevelName.InFull(level));
}
