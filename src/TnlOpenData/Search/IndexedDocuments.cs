using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;
using TnlOpenData.Text;

namespace TnlOpenData.Search;

/// <summary>
/// The indexed documents of a release, in index order, which is the order of hits of the same rank: laureates (most awarded first),
/// départements, régions, editions, levels, mentions, domains, then communes and intercommunalities (most populous first).
/// </summary>
internal static class IndexedDocuments
{
    public static IEnumerable<IndexedDocument> Of(Snapshot snapshot) =>
    [
        .. Bodies(snapshot), .. AreaDocuments.Of(snapshot), .. LabelDocuments.Of(snapshot), .. Places(snapshot),
    ];

    /// <summary>The laureates, most awarded first.</summary>
    public static IEnumerable<IndexedDocument> Bodies(Snapshot snapshot) => InOrder(snapshot.Collectivities.Select(c => Body(snapshot, c)));

    public static IEnumerable<IndexedDocument> InOrder(IEnumerable<IndexedDocument> documents) => documents
        .OrderByDescending(s => s.Thing.AwardsCount)
        .ThenBy(s => Folding.Fold(s.Thing.Name), StringComparer.Ordinal)
        .ThenBy(s => s.Thing.Id, StringComparer.Ordinal);

    /// <summary>The initials by which régions are known: <c>PACA</c>, <c>IDF</c>, <c>BFC</c>.</summary>
    public static IEnumerable<string> Initials(string name)
    {
        var words = Tokenizer.Tokenize(name);
        return new[] { words, Tokenizer.WithoutStopWords(words) }
            .Select(w => string.Concat(w.Select(word => word[0])))
            .Where(initials => initials.Length >= 3)
            .Distinct(StringComparer.Ordinal);
    }

    private static IndexedDocument Body(Snapshot snapshot, CollectivityView view)
    {
        var c = view.Collectivity;
        var place = snapshot.Territories.Of(view);
        // "Gironde" alone names the place; the body that governs it is named with its kind.
        var isArea = c.Kind is TerritoryKinds.Departement or TerritoryKinds.Region;
        string[] names = [.. Forms(c.Name), .. place is null || isArea ? Array.Empty<string>() : [place.Name]];
        return new(new SearchItem
        {
            Type = SearchItem.CollectivityType,
            Id = c.Id,
            Name = c.Name,
            Kind = c.Kind,
            Code = c.InseeCode ?? c.Siren,
            AwardsCount = view.Awards.Count,
            DepartementCode = c.DepartementCode,
            RegionCode = c.RegionCode,
            Longitude = c.Longitude,
            Latitude = c.Latitude,
            Collectivity = view,
            Territory = place,
        })
        {
            Names = [.. names.Distinct(StringComparer.Ordinal)],
            PublishedNames =
            [
                .. view.Awards.Select(a => a.Award.PublishedName).Distinct(StringComparer.Ordinal).SelectMany(Forms),
                .. isArea ? Abbreviations(c) : [],
            ],
            FormerNames = place is null ? [] : FormerNamesOf(place),
            Codes = [.. new[] { c.Id, c.Siren, isArea ? null : c.InseeCode }.OfType<string>()],
            PostalCodes = place?.PostalCodes ?? [],
        };
    }

    /// <summary>« CD 22 », « CG 22 », « CR 44 » : a code alone names the place.</summary>
    private static string[] Abbreviations(Collectivity body) =>
        body.Kind == TerritoryKinds.Region ? [$"CR {body.InseeCode}"] : [$"CD {body.InseeCode}", $"CG {body.InseeCode}"];

    /// <summary>The communes and intercommunalities that are no laureates; a group stands behind its most populous member.</summary>
    private static IEnumerable<IndexedDocument> Places(Snapshot snapshot)
    {
        var territories = snapshot.Territories;
        var largest = snapshot.Data.Epci.ToDictionary(e => e.Siren, e => e.LargestMemberInseeCode, StringComparer.Ordinal);
        return territories.Communes.Concat(territories.Epci)
            .Where(t => t.Collectivity is null)
            .OrderByDescending(t => t.IsEpci ? territories.Commune(largest[t.Code])?.Population : t.Population)
            .ThenBy(t => t.IsEpci)
            .ThenBy(t => t.Code, StringComparer.Ordinal)
            .Select(Place);
    }

    private static IndexedDocument Place(TerritoryView place) => new(new SearchItem
    {
        Type = SearchItem.TerritoryType,
        Id = place.Id,
        Name = place.Name,
        Kind = place.Kind,
        Code = place.Code,
        DepartementCode = place.Departement?.Code,
        RegionCode = place.Region?.Code,
        Longitude = place.Longitude,
        Latitude = place.Latitude,
        Territory = place,
    })
    {
        Names = [place.Name],
        FormerNames = FormerNamesOf(place),
        Codes = place.Siren is { } siren && siren != place.Code ? [place.Code, siren] : [place.Code],
        PostalCodes = place.PostalCodes,
    };

    private static string[] FormerNamesOf(TerritoryView place) => place.FormerCommunes.Count == 0
        ? []
        : [.. place.FormerCommunes.Select(f => f.Name).Where(n => n != place.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>A name, the name without its brackets, and the text in brackets: <c>Syndicat … (SITIV)</c>.</summary>
    private static string[] Forms(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.IndexOf(')', Math.Max(open, 0));
        return open < 0 || close < 0 ? [name] : [name, name[..open] + name[(close + 1)..], name[(open + 1)..close]];
    }
}
