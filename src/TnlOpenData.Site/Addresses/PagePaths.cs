using System.Globalization;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;
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
    public const string Territories = "/territoires";
    public const string Statistics = "/statistiques";
    public const string Comparison = "/comparer";
    public const string Data = "/donnees";
    public const string Label = "/label";
    public const string Method = "/methode";
    public const string Glossary = "/glossaire";
    public const string Press = "/presse";
    public const string English = "/en";
    public const string About = "/a-propos";
    public const string Legal = "/mentions-legales";
    public const string Accessibility = "/accessibilite";

    public static string Edition(int year) => string.Create(CultureInfo.InvariantCulture, $"{Editions}/{year}");

    public static string Collectivity(string id) => $"/collectivites/{id}";

    /// <summary><c>/departements/38-isere</c>; the code alone for a code without a name.</summary>
    public static string Departement(string code) => Area(Departements, code, DepartementNames.Of(code));

    /// <summary><c>/regions/84-auvergne-rhone-alpes</c>.</summary>
    public static string Region(string code) => Area(Regions, code, Cog.NameOfRegion(code));

    /// <summary><c>/territoires/31555-toulouse</c>: of a commune or an intercommunality that is no laureate.</summary>
    public static string Territory(string code, string name) => Area(Territories, code, name);

    /// <summary>The one page of a place: that of the laureate that it is, or its own.</summary>
    public static string Of(TerritoryView place) => place switch
    {
        { Kind: TerritoryKinds.Departement } => Departement(place.Code),
        { Kind: TerritoryKinds.Region } => Region(place.Code),
        { Collectivity: { } laureate } => Collectivity(laureate.Collectivity.Id),
        _ => Territory(place.Code, place.Name),
    };

    /// <summary>The page about a search result.</summary>
    public static string Of(SearchItem thing) => thing.Type switch
    {
        SearchItem.TerritoryType => Of(thing.Territory!),
        SearchItem.DepartementType => Departement(thing.Id),
        SearchItem.RegionType => Region(thing.Id),
        SearchItem.EditionType => $"{Editions}/{thing.Id}",
        SearchItem.LevelType => $"{Explorer}?level={Uri.EscapeDataString(thing.Id.Split('/')[^1])}",
        SearchItem.MentionType => $"{Explorer}?mention={Uri.EscapeDataString(thing.Id)}",
        SearchItem.DomainType => $"{Edition(thing.Edition!.Value)}#domaines",
        _ => Collectivity(thing.Id),
    };

    private static string Area(string folder, string code, string? name) =>
        name is not null && Folding.Slug(name) is { Length: > 0 } slug ? $"{folder}/{code}-{slug}" : $"{folder}/{code}";
}
