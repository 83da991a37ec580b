using TnlOpenData.Palmares;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Editions;

/// <summary>The awards of one level, of one range of levels, without a published level, or the badges, which have none.</summary>
public sealed record LevelGroup(string Title, string Class, Level? Level, IReadOnlyList<AwardView> Awards, LevelCoverage? Coverage)
{
    /// <summary>The explorer shows the others.</summary>
    public const int MostShown = 100;

    public IEnumerable<AwardView> Shown => Awards.Take(MostShown);

    public static IEnumerable<LevelGroup> Of(Snapshot snapshot, EditionView edition, IReadOnlyList<AwardView> awards)
    {
        Level[] levels = [.. snapshot.LevelsOf(edition.Edition.Scale).Reverse()];
        foreach (var group in OfLevels(edition, awards, levels.Where(l => !LabelStatus.IsBadge(l))))
        {
            yield return group;
        }

        var ranges = awards
            .Where(a => a.Award.LevelStatus == "range")
            .GroupBy(Labels.Level, StringComparer.Ordinal)
            .OrderByDescending(g => g.Max(a => a.HighestPossibleRank));
        foreach (var range in ranges)
        {
            yield return new(range.Key, LevelClass.Of("range"), null, [.. range], null);
        }

        AwardView[] unknown = [.. awards.Where(a => a.Award.LevelStatus == "unknown")];
        if (unknown.Length > 0)
        {
            yield return new("Niveau non publié", LevelClass.Of("unknown"), null, unknown, null);
        }

        foreach (var badge in OfLevels(edition, awards, levels.Where(LabelStatus.IsBadge)))
        {
            yield return badge;
        }
    }

    /// <summary>Those with awards, or of which a number was announced.</summary>
    private static IEnumerable<LevelGroup> OfLevels(EditionView edition, IReadOnlyList<AwardView> awards, IEnumerable<Level> levels) =>
        levels
            .Select(level => new LevelGroup(
                LevelName.InFull(level),
                LevelClass.Of(level.Scale, level.Code),
                level,
                [.. awards.Where(a => a.Level == level)],
                edition.Coverage.Levels.FirstOrDefault(l => l.Level == level)))
            .Where(group => group.Awards.Count > 0 || group.Coverage?.Official is not null);

    /// <summary>The number of recorded awards, and the number according to a source.</summary>
    public string Count => Coverage switch
    {
        { Official.LaureateCount: 0 } => "aucun lauréat, d’après l’annonce",
        { Official: { } official } => $"{French.Count(Awards.Count, "recensée")} sur {French.Number(official.LaureateCount)}",
        _ when Level is null => French.Count(Awards.Count, "recensée"),
        _ => $"{French.Count(Awards.Count, "recensée")} ; décompte non retrouvé",
    };
}
