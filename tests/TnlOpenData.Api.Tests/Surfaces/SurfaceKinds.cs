namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>
/// Every kind of thing that a person reads, and the pages of the site that are of it. A new page has to be given a kind, and a new kind
/// has to be given its answer to every rule (<see cref="SurfaceRule"/>): else a test fails.
/// </summary>
internal static class SurfaceKinds
{
    /// <summary>The routes of the pages by kind.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Routes = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["home"] = ["/"],
        ["search"] = ["/recherche"],
        ["list"] = ["/palmares"],
        ["town"] = ["/collectivites/{id}"],
        ["place"] = ["/territoires/{place}"],
        ["area"] = ["/departements", "/departements/{place}", "/regions/{place}"],
        ["editions"] = ["/editions"],
        ["edition"] = ["/editions/{year}"],
        ["map"] = ["/carte", "/carte.svg"],
        ["statistics"] = ["/statistiques"],
        ["comparison"] = ["/comparer"],
        ["data"] = ["/donnees"],
        ["text"] =
        [
            "/label", "/methode", "/glossaire", "/presse", "/en", "/a-propos", "/mentions-legales", "/accessibilite",
        ],
        ["badge"] = ["/badges/{id}.svg", "/badges/{year}/{id}.svg"],
        ["card"] = ["/integrer/{id}"],
        ["embed"] = ["/carte/integrer", "/oembed"],
    };

    /// <summary>What people read and is no page of its own.</summary>
    private static readonly string[] Others = ["records", "feed", "spreadsheet", "news"];

    public static IEnumerable<string> All => Routes.Keys.Concat(Others);

    /// <summary>The exemption of all kinds but some, for one reason.</summary>
    public static IReadOnlyDictionary<string, string> AllBut(string why, params string[] kinds) =>
        All.Except(kinds, StringComparer.Ordinal).ToDictionary(k => k, _ => why, StringComparer.Ordinal);
}
