using System.Globalization;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Catalogue;

/// <summary>The addresses of the pages for people. Like those of the dumps they are printed and cited, and never change.</summary>
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

    /// <summary>Every page that takes no question.</summary>
    public static IEnumerable<string> Of(Snapshot snapshot) =>
    [
        Home, Explorer, Editions, Map, Statistics, Data,
        .. snapshot.Editions.Select(e => Edition(e.Edition.Year)),
        .. snapshot.Collectivities.Select(c => Collectivity(c.Collectivity.Id)),
    ];
}
