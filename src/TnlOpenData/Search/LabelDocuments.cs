using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>What belongs to the label itself: editions, levels, mentions and domains.</summary>
internal static class LabelDocuments
{
    public static IEnumerable<IndexedDocument> Of(Snapshot snapshot) =>
    [
        .. IndexedDocuments.InOrder(snapshot.Editions.Select(Edition)),
        .. snapshot.Data.Scales.Select(l => Level(snapshot, l)),
        .. snapshot.Data.Mentions.GroupBy(m => m.Code, StringComparer.Ordinal).Select(Mention),
        .. snapshot.Data.Domains.GroupBy(d => d.Code, StringComparer.Ordinal).Select(Domain),
    ];

    private static IndexedDocument Edition(EditionView view)
    {
        var year = view.Edition.Year.ToString(CultureInfo.InvariantCulture);
        return new(Item(SearchItem.EditionType, year, view.Edition.Title, view.Coverage.Recorded))
        {
            Names = [view.Edition.Title],
            Codes = [year],
        };
    }

    private static IndexedDocument Level(Snapshot snapshot, Level level) =>
        new(Item(
            SearchItem.LevelType,
            $"{level.Scale}/{level.Code}",
            LevelName.Of(level),
            snapshot.Awards.Count(a => a.Level == level),
            level: level))
        {
            Names = [level.LabelFr],
        };

    private static IndexedDocument Mention(IGrouping<string, Mention> mentions)
    {
        string[] names = [.. mentions.Select(m => m.NameFr).OfType<string>().Distinct(StringComparer.Ordinal)];
        var isFact = mentions.All(m => m.Kind == "fact");
        return new(Item(SearchItem.MentionType, mentions.Key, names.FirstOrDefault() ?? mentions.Key, mentions.Count(), isFact: isFact))
        {
            Names = [mentions.Key.Replace('-', ' '), .. names],
        };
    }

    private static IndexedDocument Domain(IGrouping<string, Domain> domains)
    {
        var newest = domains.OrderByDescending(d => d.Edition).ToArray();
        string[] names = [.. newest.Select(d => d.NameFr).OfType<string>().Distinct(StringComparer.Ordinal)];
        var name = names.FirstOrDefault() ?? newest[0].NameEn ?? domains.Key;
        return new(Item(SearchItem.DomainType, domains.Key, name, 0, newest[0].Edition))
        {
            Names = [domains.Key.Replace('-', ' '), .. names],
        };
    }

    private static SearchItem Item(
        string type,
        string id,
        string name,
        int awards,
        int? edition = null,
        Level? level = null,
        bool isFact = false) => new()
        {
            Type = type,
            Id = id,
            Name = name,
            AwardsCount = awards,
            Edition = edition,
            Level = level,
            IsFact = isFact,
        };
}
