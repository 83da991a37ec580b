using System.Net;
using TnlOpenData.Api.Tests.Graph;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>Every place of France has one item, found by each of its codes.</summary>
public class TerritoryTests(RealServer server, SyntheticServer synthetic)
{
    [Theory]
    [InlineData("31555", "31555", "id")]
    [InlineData("243100518", "243100518", "id")]
    [InlineData("departement-38", "departement-38", "id")]
    [InlineData("region-84", "region-84", "id")]
    [InlineData("38", "departement-38", "code")]
    [InlineData("2a", "departement-2A", "code")]
    [InlineData("44", "departement-44", "code")]
    [InlineData("974", "departement-974", "code")]
    [InlineData("975", "departement-975", "code")]
    [InlineData("region-975", "departement-975", "code")]
    [InlineData("2a004", "2A004", "code")]
    [InlineData("74011", "74010", "former_code")]
    [InlineData("75112", "75056", "former_code")]
    [InlineData("69383", "69123", "former_code")]
    [InlineData("213105554", "31555", "siren")]
    [InlineData("21310555400017", "31555", "siren")]
    [InlineData("grenoble", "38185", "collectivity_id")]
    public async Task A_place_is_found_by_its_codes_and_says_how(string asked, string id, string matchedBy)
    {
        var row = (await server.Json($"/v1/territories/{asked}"))["data"]!;
        Assert.Equal((id, asked, matchedBy), (row.Plain("id"), row.Plain("asked"), row.Plain("matched_by")));
        var graph = (await server.Ask($"{{ territory(code: \"{asked}\") {{ id asked matchedBy }} }}"))["territory"]!;
        Assert.Equal((id, asked), (graph.Plain("id"), graph.Plain("asked")));
    }

    [Fact]
    public async Task A_code_that_a_region_shares_names_it()
    {
        Assert.Equal("region-44", (await server.Json("/v1/territories/44"))["data"]!.Plain("namesake_id"));
        Assert.Equal("Grand Est", (await server.Ask("{ territory(code: \"44\", kind: \"region\") { name } }"))["territory"]!.Plain("name"));
    }

    [Theory]
    [InlineData("kind=region", 18)]
    [InlineData("kind=departement", 109)]
    [InlineData("kind=epci", 1266)]
    [InlineData("kind=commune", 34969)]
    [InlineData("postal_code=38130", 1)]
    [InlineData("departement=75", 3)]
    [InlineData("epci=200046977", 59)]
    [InlineData("epci=200057875", 10)]
    [InlineData("region=11&kind=departement", 8)]
    [InlineData("population=500000..&kind=commune", 4)]
    [InlineData("near=5.72,45.18&within=5", 11)]
    public async Task Filters_select_as_they_say(string question, int total) =>
        Assert.Equal(total, (int)(await server.Json($"/v1/territories?{question}&limit=1"))["meta"]!["total"]!);

    [Fact]
    public async Task The_nearest_places_come_first_with_their_distance()
    {
        var rows = await server.Rows("/v1/territories?near=1.43209,43.59604&within=30&status=labelled");
        var distances = rows.Select(r => (double)r["distance_km"]!).ToArray();
        Assert.Equal("colomiers", rows[0].Plain("collectivity_id"));
        Assert.Equal(distances.Order(), distances);
        Assert.All(distances, d => Assert.InRange(d, 0, 30));
    }

    [Theory]
    [InlineData("31555", "not-known-to-be-labelled")]
    [InlineData("38151", "labelled")]
    [InlineData("246300701", "badge-only")]
    [InlineData("departement-33", "labelled")]
    public async Task The_status_is_one_word_for_every_place(string id, string status) =>
        Assert.Equal(status, (await server.Json($"/v1/territories/{id}"))["data"]!.Plain("status"));

    [Fact]
    public async Task Laureates_above_and_below_are_named()
    {
        var clermont = (await server.Json("/v1/territories/63113"))["data"]!;
        Assert.Equal("clermont-auvergne-metropole", clermont["laureates_above"]![0]!.Plain("id"));
        var toulouse = (await server.Json("/v1/territories/243100518"))["data"]!;
        Assert.Equal("colomiers", toulouse["laureates_below"]![0]!.Plain("id"));
        var graph = await server.Ask("{ territory(code: \"31555\") { epci { laureatesBelow { id } } } }");
        Assert.Equal("colomiers", graph["territory"]!["epci"]!["laureatesBelow"]![0]!.Plain("id"));
    }

    [Theory]
    [InlineData("postal_code=00000", "postal_code")]
    [InlineData("epci=213105554", "epci")]
    [InlineData("near=45.18", "near")]
    [InlineData("near=5,7,45,18", "near")]
    [InlineData("near=200,45", "near")]
    [InlineData("within=5", "near")]
    [InlineData("near=5,45&within=-1", "within")]
    [InlineData("status=labeled", "status")]
    [InlineData("kind=ville", "kind")]
    public async Task A_value_that_means_nothing_is_refused(string question, string parameter)
    {
        using var response = await server.Get($"/v1/territories?{question}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(parameter, (await response.Problem())["errors"]![0]!.Plain("parameter"));
    }

    [Fact]
    public async Task A_place_that_does_not_exist_is_not_found_and_a_near_one_is_suggested()
    {
        using var response = await server.Get("/v1/territories/toulousse");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("/v1/territories/31555", (await response.Problem()).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_written_as_GeoJSON_with_ids()
    {
        var features = (await server.Json("/v1/territories.geojson?departement=2A&kind=commune&limit=all"))["features"]!.AsArray();
        Assert.True(features.Count > 100);
        Assert.All(features, f => Assert.Equal((string)f!["properties"]!["id"]!, ((string)f["id"]!).Split('/')[^1]));
    }

    [Fact]
    public async Task The_synthetic_package_has_places_of_its_own() =>
        Assert.Equal(2, (await synthetic.Rows("/v1/territories?q=saint-synth%C3%A9tique")).Length);
}
