using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>
/// All that can be found in a release, in the order in which what was found alike is given: by type, then the most awarded first.
/// </summary>
internal static class SearchSubjects
{
    /// <summary>An INSEE code as long as this names one commune; shorter ones are shared by départements and régions.</summary>
    private const int CommuneCodeLength = 5;

    public static IEnumerable<SearchSubject> Of(Snapshot snapshot) =>
    [
        .. InOrder(snapshot.Collectivities.Select(Body)),
        .. InOrder(snapshot.AwardsByDepartement.Where(g => g.Key.Length > 0).Select(g => Departement(g.Value))),
        .. InOrder(snapshot.AwardsByRegion.Where(g => g.Key.Length > 0).Select(g => Region(g.Value))),
        .. InOrder(snapshot.Editions.Select(e => Edition(e.Edition, e.Coverage.Recorded))),
    ];

    private static IEnumerable<SearchSubject> InOrder(IEnumerable<SearchSubject> subjects) => subjects
        .OrderByDescending(s => s.Hit.AwardsCount)
        .ThenBy(s => Folding.Fold(s.Hit.Name), StringComparer.Ordinal)
        .ThenBy(s => s.Hit.Id, StringComparer.Ordinal);

    private static SearchSubject Body(CollectivityView view)
    {
        var c = view.Collectivity;
        string?[] places = [c.DepartementCode, c.DepartementName, c.RegionCode, c.RegionName, c.EpciName, c.EpciSiren];
        return new(
            new SearchHit
            {
                Type = SearchHit.CollectivityType,
                Id = c.Id,
                Name = c.Name,
                Detail = c.DepartementName is null ? Kinds.Named(c.Kind).Label : $"{Kinds.Named(c.Kind).Label}, {c.DepartementName}",
                Kind = c.Kind,
                AwardsCount = view.Awards.Count,
                DepartementCode = c.DepartementCode,
                RegionCode = c.RegionCode,
                Longitude = c.Longitude,
                Latitude = c.Latitude,
            },
            [
                .. Forms(c.Name).Select(n => (Part.Name, n)),
                .. view.Awards.Select(a => a.Award.PublishedName).Distinct(StringComparer.Ordinal).SelectMany(Forms).Select(n => (Part.PublishedName, n)),
                .. c.InseeCode is { Length: < CommuneCodeLength } shared ? [(Part.Code, shared)] : ((Part, string)[])[],
                .. places.OfType<string>().Select(p => (Part.Place, p)),
            ],
            [c.Id, .. new[] { c.Siren, c.InseeCode }.OfType<string>().Where(code => code.Length >= CommuneCodeLength)])
        {
            Collectivity = c,
        };
    }

    private static SearchSubject Departement(IReadOnlyList<AwardView> awards)
    {
        var c = awards[0].Collectivity.Collectivity;
        return new(
            new SearchHit
            {
                Type = SearchHit.DepartementType,
                Id = c.DepartementCode!,
                Name = c.DepartementName!,
                Detail = c.RegionName is null ? "Département" : $"Département, {c.RegionName}",
                AwardsCount = awards.Count,
                DepartementCode = c.DepartementCode,
                RegionCode = c.RegionCode,
            },
            [(Part.Name, c.DepartementName!)],
            [c.DepartementCode!]);
    }

    private static SearchSubject Region(IReadOnlyList<AwardView> awards)
    {
        var c = awards[0].Collectivity.Collectivity;
        return new(
            new SearchHit
            {
                Type = SearchHit.RegionType,
                Id = c.RegionCode!,
                Name = c.RegionName!,
                Detail = "Région",
                AwardsCount = awards.Count,
                RegionCode = c.RegionCode,
            },
            [(Part.Name, c.RegionName!), .. Initials(c.RegionName!).Select(i => (Part.Name, i))],
            [c.RegionCode!]);
    }

    private static SearchSubject Edition(Edition edition, int awards)
    {
        var year = edition.Year.ToString(CultureInfo.InvariantCulture);
        return new(
            new SearchHit
            {
                Type = SearchHit.EditionType,
                Id = year,
                Name = edition.Title,
                Detail = "Édition du label",
                AwardsCount = awards,
            },
            [(Part.Name, edition.Title)],
            [year]);
    }

    /// <summary>A name, and what stands before and in its brackets: <c>Syndicat … (SITIV)</c>.</summary>
    private static IEnumerable<string> Forms(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.IndexOf(')', Math.Max(open, 0));
        return open < 0 || close < 0 ? [name] : [name, name[..open] + name[(close + 1)..], name[(open + 1)..close]];
    }

    /// <summary>Régions go by their initials: <c>PACA</c>, <c>IDF</c>, <c>BFC</c>.</summary>
    private static IEnumerable<string> Initials(string name)
    {
        var words = Words.Of(name);
        return new[] { words, Words.WithoutLinking(words) }
            .Select(w => string.Concat(w.Select(word => word[0])))
            .Where(initials => initials.Length >= 3)
            .Distinct(StringComparer.Ordinal);
    }
}
