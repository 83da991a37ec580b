using System.Globalization;
using TnlOpenData.Search;
using TnlOpenData.Territories;
using TnlOpenData.Text;

namespace TnlOpenData.Site.Addresses;

/// <summary>The addresses of the pages that other pages link to. They are printed and cited, and never change.</summary>
public static class PagePaths
{
    public const string Home = "/";
    public const string Explorer = "/palmares";
    public const string Search = "/recherche";
    public const string Editions = "/editions";
    public const string Map = "/carte";
    public const string Departements = "/departements";
    public const string Regions = "/regions";
    public const string Statistics = "/statistiques";
    public const string Comparison = "/comparer";
    public const string Data = "/donnees";

    public static string Edition(int year) => string.Create(CultureInfo.InvariantCulture, $"{Editions}/{year}");

    public static string Collectivity(string id) => $"/collectivites/{id}";

    /// <summary><c>/departements/38-isere</c>; the code alone for a code without a name.</summary>
    public static string Departement(string code) => Area(Departements, code, DepartementNames.Of(code));

    /// <summary><c>/regions/84-auvergne-rhone-alpes</c>.</summary>
    public static string Region(string code) => Area(Regions, code, Cog.NameOfRegion(code));

    /// <summary>The page about a search result.</summary>
    public static string Of(SearchItem thing) => thing.Type switch
    {
        SearchItem.DepartementType => Departement(thing.Id),
        SearchItem.RegionType => Region(thing.Id),
        SearchItem.EditionType => $"{Editions}/{thing.Id}",
        _ => Collectivity(thing.Id),
    };

    private static string Area(string folder, string code, string? name) =>
        name is null ? $"{folder}/{code}" : $"{folder}/{code}-{Folding.Slug(name)}";
}
