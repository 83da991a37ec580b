using System.IO.Compression;
using System.Net;
using TnlOpenData.Api.Rest;
using TnlOpenData.Api.Tests.Graph;
using TnlOpenData.Schema;

namespace TnlOpenData.Api.Tests.Territories;

/// <summary>A package may leave out the five tables of the places of France: everything answers, and says so.</summary>
public class PackageWithoutTerritoriesTests(ServerWithoutTerritories server) : IClassFixture<ServerWithoutTerritories>
{
    private const string French = "territoires de France ne sont pas chargés";
    private const string English = "places of France are not loaded";

    private static readonly string[] Absent = [.. AllTables.Territories.Select(t => t.Name)];

    public static TheoryData<string> Lists =>
    [
        .. RestRoutes.All
            .Where(r => !r.IsItem && r.Parent is null && !r.Resource.FilterInfos.Any(f => f.IsRequired))
            .Select(r => r.Pattern),
    ];

    public static TheoryData<string> TerritoryFilters =>
    [
        "kind=commune", "kind=epci", "departement=38", "region=84", "status=labelled", "q=angle", "near=5.7,45.2&within=10",
        "population=1..", "postal_code=38000", "epci=200040715", "facets=kind",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_list_answers(string list) => Assert.NotNull((await server.Json($"/v1/{list}"))["data"]);

    [Theory]
    [MemberData(nameof(TerritoryFilters))]
    public async Task The_list_of_territories_is_empty_whatever_is_asked(string question)
    {
        var answer = await server.Json($"/v1/territories?{question}");
        Assert.Equal(0, (int)answer["meta"]!["total"]!);
        Assert.Empty(answer["data"]!.AsArray());
    }

    [Theory]
    [InlineData("38001")]
    [InlineData("38")]
    [InlineData("departement-38")]
    [InlineData("243800018")]
    [InlineData("guillemets")]
    public async Task A_territory_is_a_404_that_says_why_in_both_languages(string key)
    {
        foreach (var (language, words) in new[] { ("fr", French), ("en", English) })
        {
            using var response = await server.Get($"/v1/territories/{key}", ("Accept-Language", language));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Contains(words, (await response.Problem()).Plain("detail"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task GraphQL_has_no_territory()
    {
        var data = await server.Ask("{ territories { totalCount } territory(code: \"38\") { id } }");
        Assert.Equal(0, (int)data["territories"]!["totalCount"]!);
        Assert.Null(data["territory"]);
    }

    [Theory]
    [InlineData("guillemets", "collectivity")]
    [InlineData("isère", "departement")]
    [InlineData("auvergne rhône alpes", "region")]
    [InlineData("2016", "edition")]
    [InlineData("bronze", "level")]
    public async Task Search_and_suggestions_find_laureates_areas_and_editions(string typed, string type)
    {
        foreach (var list in new[] { "search", "suggest" })
        {
            Assert.Equal(type, (await server.Rows($"/v1/{list}?q={Uri.EscapeDataString(typed)}"))[0].Plain("type"));
        }
    }

    [Theory]
    [InlineData("/departements/38-isere")]
    [InlineData("/departements/975-saint-pierre-et-miquelon")]
    [InlineData("/regions/84-auvergne-rhone-alpes")]
    [InlineData("/recherche")]
    [InlineData("/recherche?q=Toulouse")]
    [InlineData("/recherche?q=38130")]
    [InlineData("/statistiques")]
    [InlineData("/comparer")]
    [InlineData("/comparer?territoires=guillemets,formule")]
    public async Task A_page_that_tells_of_places_says_that_they_are_not_loaded(string path) =>
        Assert.Contains(French, (await server.Page(path)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_comparison_of_a_place_says_why_it_is_unknown() =>
        Assert.Contains(
            French,
            (await server.Page("/comparer?territoires=guillemets,31555", HttpStatusCode.BadRequest)).Body!.TextContent,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("/territoires/31555-toulouse")]
    [InlineData("/territoires/38001")]
    [InlineData("/territoires/departement-38")]
    public async Task The_page_of_a_place_is_missing_and_says_why(string path) =>
        Assert.Contains(French, (await server.Page(path, HttpStatusCode.NotFound)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Every_page_of_the_sitemap_answers()
    {
        var sitemap = await server.Text("/sitemap.xml");
        foreach (var address in sitemap.Split("<loc>")[1..].Select(part => new Uri(part[..part.IndexOf('<', StringComparison.Ordinal)])))
        {
            using var response = await server.Get(address.PathAndQuery, ("Accept", "text/html"));
            Assert.True((int)response.StatusCode < 400, $"{address}: {response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/dumps/manifest.json")]
    [InlineData("/dumps/sha256sums.txt")]
    [InlineData("/datapackage.json")]
    [InlineData("/catalogue.ttl")]
    [InlineData("/moissonnage/catalogue.jsonld")]
    [InlineData("/dataset.jsonld")]
    [InlineData("/donnees")]
    public async Task What_tells_of_the_files_names_no_table_that_is_not_there(string path)
    {
        var text = await server.Text(path);
        Assert.Contains("collectivities.csv", text, StringComparison.Ordinal);
        foreach (var name in Absent)
        {
            Assert.DoesNotMatch($"[/\\s\"]{name}(\\.(csv|json|ndjson|parquet|xlsx|ods)|-excel)", text);
            Assert.DoesNotContain($"\"name\": \"{name}\"", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("dct:source", text, StringComparison.Ordinal);
        Assert.DoesNotContain("isBasedOn", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_archive_holds_the_tables_of_its_descriptor()
    {
        using var response = await server.Get("/dumps/tnl.zip");
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        var tables = AllTables.All.Select(t => t.Name).Except(Absent).Select(name => $"{name}.csv");
        Assert.Equal(
            tables.Append("datapackage.json").Order(StringComparer.Ordinal),
            zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/dumps/{0}.csv")]
    [InlineData("/dumps/{0}.parquet")]
    [InlineData("/dumps/{0}.csv-metadata.json")]
    [InlineData("/schemas/{0}.json")]
    public async Task The_address_of_a_table_that_is_not_there_is_a_404(string pattern)
    {
        foreach (var name in Absent)
        {
            using var response = await server.Get(pattern.Replace("{0}", name, StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Contains(name, (await response.Problem()).Plain("detail"), StringComparison.Ordinal);
        }
    }
}
