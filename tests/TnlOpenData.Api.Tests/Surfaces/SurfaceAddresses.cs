namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>Addresses of the real data for every kind of page of the site: what is read of a page is tested on them.</summary>
internal static class SurfaceAddresses
{
    public static readonly IReadOnlyDictionary<string, string[]> Pages = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["home"] = ["/"],
        ["search"] = ["/recherche", "/recherche?q=saint-denis", "/recherche?q=2018x"],
        ["list"] = ["/palmares", "/palmares?edition=2018", "/palmares?q=Nice", "/palmares?mention=none&level_status=range"],
        ["town"] = ["/collectivites/echirolles", "/collectivites/nevers", "/collectivites/lyon", "/collectivites/gip-recia"],
        ["place"] = ["/territoires/31555-toulouse"],
        ["area"] = ["/departements", "/departements/38-isere", "/departements/971-guadeloupe", "/regions/84-auvergne-rhone-alpes"],
        ["editions"] = ["/editions"],
        ["edition"] = ["/editions/2016", "/editions/2018", "/editions/2024", "/editions/2025"],
        ["map"] = ["/carte", "/carte?edition=2024"],
        ["statistics"] = ["/statistiques"],
        ["comparison"] = ["/comparer", "/comparer?territoires=echirolles,nancy"],
        ["data"] = ["/donnees"],
        ["text"] = SurfaceKinds.Routes["text"],
        ["card"] = ["/integrer/echirolles", "/integrer/lyon"],
        ["embed"] = ["/carte/integrer?departement=38"],
        ["records"] = ["/statistiques"],
    };

    /// <summary>The same proof on every address of a kind.</summary>
    public static SurfaceCase[] Cases(string kind, Func<string, SurfaceCase> make) => [.. Pages[kind].Select(make)];

    /// <summary>The same proof on every kind of page.</summary>
    public static Dictionary<string, SurfaceCase[]> Everywhere(Func<string, SurfaceCase> make) =>
        Pages.Keys.ToDictionary(kind => kind, kind => Cases(kind, make), StringComparer.Ordinal);
}
