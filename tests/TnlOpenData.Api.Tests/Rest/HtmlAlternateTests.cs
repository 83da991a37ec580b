using System.Net;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>A browser that opens an API address is offered the matching page, and is not redirected.</summary>
public class HtmlAlternateTests(RealServer server)
{
    public static TheoryData<string, string?> Pages =>
        new()
        {
            { "/v1", "/donnees#api" },
            { "/v1/releases", "/donnees#versions" },
            { "/v1/changes", "/donnees#versions" },
            { "/v1/awards", "/palmares" },
            { "/v1/awards?limit=all&fields=name&facets=kind", "/palmares" },
            {
                "/v1/awards.csv?edition=2018..2021&level=3..&kind=commune&departement=38&sort=-level,name",
                "/palmares?edition=2018..2021&level=3,4,5&kind=commune&departement=38&sort=-level,name"
            },
            {
                "/v1/awards?scale=copylefts&level_status=range&identity=assumed&region=84&population=..5000",
                "/palmares?scale=copylefts&level_status=range&identity=assumed&region=84&population=..5000"
            },
            {
                "/v1/awards?returning=true&first_participation=unknown&mention=sobriete-numerique&q=saint%20egreve",
                "/palmares?returning=true&first_participation=unknown&mention=sobriete-numerique&q=saint%20egreve"
            },
            {
                "/v1/awards?source=adullact-2018-resultats&collectivity=paris,nancy",
                "/palmares?collectivity=nancy,paris&source=adullact-2018-resultats"
            },
            { "/v1/awards/2018/paris", "/collectivites/paris#edition-2018" },
            { "/v1/editions", "/editions" },
            { "/v1/editions/2018", "/editions/2018" },
            { "/v1/editions/2018/awards?kind=commune", "/editions/2018" },
            { "/v1/editions/2018/jury-members", "/editions/2018" },
            { "/v1/coverage", "/editions" },
            { "/v1/coverage/2018", "/editions/2018#manque" },
            { "/v1/collectivities?kind=commune&edition=2018&sort=-population", "/palmares?kind=commune&edition=2018" },
            { "/v1/collectivities.geojson?limit=all", "/palmares" },
            { "/v1/collectivities/38151", "/collectivites/echirolles" },
            { "/v1/collectivities/213801517/awards", "/collectivites/echirolles" },
            { "/v1/territories/31555", "/territoires/31555-toulouse" },
            { "/v1/territories/243100518", "/territoires/243100518-toulouse-metropole" },
            { "/v1/territories/38151", "/collectivites/echirolles" },
            { "/v1/territories/38", "/departements/38-isere" },
            { "/v1/territories/region-975", "/departements/975-saint-pierre-et-miquelon" },
            { "/v1/statistics?by=edition", "/statistiques" },
            { "/v1/records", "/statistiques" },
            { "/v1/movements?edition=2018", "/statistiques" },
            { "/v1/search?q=saint-denis", "/recherche?q=saint-denis" },
            { "/v1/search?q=isere&type=departement", null },
            { "/v1/disagreements", "/donnees#desaccords" },
            { "/v1/disagreements/2018-meilleure-note", "/donnees#desaccord-2018-meilleure-note" },
            { "/v1/leads?edition=2018", "/donnees#ce-qui-manque" },
            { "/v1/leads/2021-niveaux-3-et-4", "/donnees#piste-2021-niveaux-3-et-4" },
            { "/v1/sources", "/donnees#sources" },
            { "/v1/sources/adullact-2018-resultats", "/donnees#source-adullact-2018-resultats" },
            { "/v1/scales", null },
            { "/v1/scales/copylefts", null },
            { "/v1/compare?collectivities=boe,echirolles", "/comparer?territoires=boe,echirolles" },
            { "/v1/compare?collectivities=boe", null },
            { "/v1/compare?collectivities=boe,echirolles&edition=2024", null },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task An_answer_names_the_page_that_says_the_same(string path, string? page)
    {
        using var response = await server.Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(page is null ? [] : [Alternate(page)], Alternates(response));
    }

    [Theory]
    [InlineData("/v1/awards?edition=2018", "/palmares?edition=2018")]
    [InlineData("/v1/awards/2018/paris", "/collectivites/paris#edition-2018")]
    [InlineData("/v1/editions/2018/awards", "/editions/2018")]
    [InlineData("/v1/awards?edtion=2018", null)]
    public async Task A_refusal_of_HTML_names_it_too(string path, string? page)
    {
        using var response = await server.Get(path, ("Accept", "text/html"));
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(page is null ? [] : [Alternate(page)], Alternates(response));
    }

    [Fact]
    public async Task An_address_that_names_its_release_has_the_page_in_that_version()
    {
        var id = (string)(await server.Json("/v1"))["release"]!["id"]!;
        foreach (
            var (path, page) in new[]
            {
                ("", null),
                ("/editions/2018", $"/editions/2018?version={id}"),
                ("/awards?kind=commune&sort=name", $"/palmares?kind=commune&sort=name&version={id}"),
            })
        {
            using var response = await server.Get($"/v1/releases/{id}{path}");
            Assert.Equal(page is null ? [] : [Alternate(page)], Alternates(response));
        }
    }

    [Fact]
    public async Task The_page_is_there_and_so_is_the_place_in_it()
    {
        foreach (var page in Pages.Select(p => p.Data.Item2).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var document = await server.Page(page);
            var place = page.IndexOf('#', StringComparison.Ordinal);
            Assert.True(place < 0 || document.GetElementById(page[(place + 1)..]) is not null, page);
        }
    }

    [Fact]
    public async Task A_browser_is_redirected_nowhere()
    {
        using var response = await server.Get("/v1/editions/2018", ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    private static string Alternate(string page) => $"<http://localhost{page}>; rel=\"alternate\"; type=\"text/html\"; hreflang=fr";

    private static string[] Alternates(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Link", out var links)
            ? [.. links.Where(l => l.Contains("rel=\"alternate\"", StringComparison.Ordinal))]
            : [];
}
