using System.Globalization;
using TnlOpenData.Search;

namespace TnlOpenData.Site.Addresses;

/// <summary>The addresses of the pages that other pages link to. They are printed and cited, and never change.</summary>
public static class PagePaths
{
    public const string Home = "/";
    public const string Explorer = "/palmares";
    public const string Editions = "/editions";
    public const string Map = "/carte";
    public const string Statistics = "/statistiques";
    public const string Data = "/donnees";

    public static string Edition(int year) => string.Create(CultureInfo.InvariantCulture, $"{Editions}/{year}");

    public static string Collectivity(string id) => $"/collectivites/{id}";

    /// <summary>The page about a search result.</summary>
    public static string Of(SearchItem thing) => thing.Type switch
    {
        SearchItem.DepartementType => $"{Explorer}?departement={thing.Id}",
        SearchItem.RegionType => $"{Explorer}?region={thing.Id}",
        SearchItem.EditionType => $"{Editions}/{thing.Id}",
        _ => Collectivity(thing.Id),
    };
}
