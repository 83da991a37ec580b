using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Search;

/// <summary>
/// The indexed documents of a release, in index order, which is the order of hits of the same rank: by type, then by number of
/// awards, most awarded first.
/// </summary>
internal static class IndexedDocuments
{
    /// <summary>Length of the INSEE code of a commune. Shorter codes belong to départements and régions and are shared.</summary>
    private const int CommuneCodeLength = 5;

    public static IEnumerable<IndexedDocument> Of(Snapshot snapshot) =>
    [
        .. InOrder(snapshot.Collectivities.Select(Body)),
        .. InOrder(snapshot.AwardsByDepartement.Where(g => g.Key.Length > 0).Select(g => Departement(g.Value))),
        .. InOrder(snapshot.AwardsByRegion.Where(g => g.Key.Length > 0).Select(g => Region(g.Value))),
        .. InOrder(snapshot.Editions.Select(Edition)),
    ];

    private static IEnumerable<IndexedDocument> InOrder(IEnumerable<IndexedDocument> subjects) => subjects
        .OrderByDescending(s => s.Thing.AwardsCount)
        .ThenBy(s => s.Thing.SortName, StringComparer.Ordinal)
        .ThenBy(s => s.Thing.Id, StringComparer.Ordinal);

    private static IndexedDocument Body(CollectivityView view)
    {
        var c = view.Collectivity;
        var kind = TypeWords.Named(c.Kind).Label;
        return new(new SearchItem
        {
            Type = SearchItem.CollectivityType,
            Id = c.Id,
            Name = c.Name,
            SortName = view.SortName,
            Detail = c.DepartementName is null ? kind : $"{kind}, {c.DepartementName}",
            Kind = c.Kind,
            AwardsCount = view.Awards.Count,
            DepartementCode = c.DepartementCode,
            RegionCode = c.RegionCode,
            Longitude = c.Longitude,
            Latitude = c.Latitude,
        })
        {
            Names = Forms(c.Name),
            PublishedNames = [.. view.Awards.Select(a => a.Award.PublishedName).Distinct(StringComparer.Ordinal).SelectMany(Forms)],
            Codes = Present(c.Id, c.Siren, c.InseeCode?.Length == CommuneCodeLength ? c.InseeCode : null),
            SharedCodes = Present(c.InseeCode),
            Places = Present(c.DepartementCode, c.DepartementName, c.RegionCode, c.RegionName, c.EpciName, c.EpciSiren),
        };
    }

    private static IndexedDocument Departement(IReadOnlyList<AwardView> awards)
    {
        var c = awards[0].Collectivity.Collectivity;
        return new(new SearchItem
        {
            Type = SearchItem.DepartementType,
            Id = c.DepartementCode!,
            Name = c.DepartementName!,
            SortName = Folding.Fold(c.DepartementName!),
            Detail = c.RegionName is null ? "Département" : $"Département, {c.RegionName}",
            AwardsCount = awards.Count,
            DepartementCode = c.DepartementCode,
            RegionCode = c.RegionCode,
        })
        {
            Names = [c.DepartementName!],
            Codes = [c.DepartementCode!],
        };
    }

    private static IndexedDocument Region(IReadOnlyList<AwardView> awards)
    {
        var c = awards[0].Collectivity.Collectivity;
        return new(new SearchItem
        {
            Type = SearchItem.RegionType,
            Id = c.RegionCode!,
            Name = c.RegionName!,
            SortName = Folding.Fold(c.RegionName!),
            Detail = "Région",
            AwardsCount = awards.Count,
            RegionCode = c.RegionCode,
        })
        {
            Names = [c.RegionName!, .. Initials(c.RegionName!)],
            Codes = [c.RegionCode!],
        };
    }

    private static IndexedDocument Edition(EditionView view)
    {
        var year = view.Edition.Year.ToString(CultureInfo.InvariantCulture);
        return new(new SearchItem
        {
            Type = SearchItem.EditionType,
            Id = year,
            Name = view.Edition.Title,
            SortName = Folding.Fold(view.Edition.Title),
            Detail = "Édition du label",
            AwardsCount = view.Coverage.Recorded,
        })
        {
            Names = [view.Edition.Title],
            Codes = [year],
        };
    }

    private static string[] Present(params string?[] texts) => [.. texts.OfType<string>()];

    /// <summary>A name, the name without its brackets, and the text in brackets: <c>Syndicat … (SITIV)</c>.</summary>
    private static string[] Forms(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.IndexOf(')', Math.Max(open, 0));
        return open < 0 || close < 0 ? [name] : [name, name[..open] + name[(close + 1)..], name[(open + 1)..close]];
    }

    /// <summary>The initials by which régions are known: <c>PACA</c>, <c>IDF</c>, <c>BFC</c>.</summary>
    private static IEnumerable<string> Initials(string name)
    {
        var words = Tokenizer.Tokenize(name);
        return new[] { words, Tokenizer.WithoutStopWords(words) }
            .Select(w => string.Concat(w.Select(word => word[0])))
            .Where(initials => initials.Length >= 3)
            .Distinct(StringComparer.Ordinal);
    }
}
