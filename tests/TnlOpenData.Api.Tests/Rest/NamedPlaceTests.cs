using System.Net;
using System.Text.Json.Nodes;
using TnlOpenData.Api.Tests.Graph;
using TnlOpenData.Api.Tests.Site;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>The names that readers typed first, on every surface: a place answers for itself, and no neighbour under its name.</summary>
public class NamedPlaceTests(RealServer server)
{
    /// <summary>What was typed, the first hit (type:id), and the laureates that may be counted under it.</summary>
    public static TheoryData<string, string, string> Names => new()
    {
        { "Toulouse", "territory:31555", "" },
        { "Saint-Denis", "territory:97411", "" },
        { "Métropole de Lyon", "territory:200046977", "" },
        { "Grenoble Alpes Métropole", "territory:200040715", "" },
        { "38130", "collectivity:echirolles", "echirolles" },
        { "Clermont-Ferrand", "territory:63113", "" },
        { "Strasbourg", "territory:67482", "eurometropole-de-strasbourg" },
        { "2018", "edition:2018", "" },
        { "Annecy", "territory:74010", "" },
        { "Évry-Courcouronnes", "territory:91228", "" },
        { "Montpellier", "territory:34172", "" },
        { "Isère", "departement:38", "" },
        { "Arles 2017", "collectivity:arles", "arles" },
        { "niveau 5", "level:copylefts/5", "" },
        { "or", "level:badge-metals/or", "" },
        { "meilleure première candidature", "mention:meilleure-premiere-candidature", "" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_first_hit_is_the_same_in_REST_in_GraphQL_and_in_the_suggestions(string typed, string first, string counted)
    {
        var q = Uri.EscapeDataString(typed);
        var rest = (await server.Rows($"/v1/search?q={q}"))[0];
        var suggested = (await server.Rows($"/v1/suggest?q={q}"))[0];
        var graph = (await server.Ask(
            "query($q: String!) { search(q: $q, first: 1) { type id because } }", new JsonObject { ["q"] = typed }))["search"]![0]!;
        Assert.Equal(first, $"{rest.Plain("type")}:{rest.Plain("id")}");
        Assert.Equal(first, $"{suggested.Plain("type")}:{suggested.Plain("id")}");
        Assert.Equal(first, $"{graph.Plain("type").ToLowerInvariant()}:{graph.Plain("id")}");
        Assert.Equal(rest.Plain("because"), graph.Plain("because"));
        var bodies = (await server.Rows($"/v1/awards?q={q}&limit=all")).Select(a => a.Plain("collectivity_id")).Distinct();
        Assert.Equal(counted, string.Join('|', bodies.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("2018", "/editions/2018")]
    [InlineData("Échirolles", "/collectivites/echirolles")]
    [InlineData("Isère", "/departements/38-isere")]
    [InlineData("Bourgogne-Franche-Comté", "/regions/27-bourgogne-franche-comte")]
    public async Task The_search_page_leads_to_the_page_of_what_is_named(string typed, string path)
    {
        using var response = await server.Get($"/recherche?q={Uri.EscapeDataString(typed)}");
        Assert.Equal((HttpStatusCode.SeeOther, path), (response.StatusCode, response.Header("Location")));
    }

    [Fact]
    public async Task Homonyms_are_a_question_with_their_departements_and_postal_codes()
    {
        var page = await server.Page("/recherche?q=saint-denis");
        Assert.Equal("Saint-Denis : laquelle ?", page.TextOf("h1"));
        var list = page.QuerySelectorAll(".hit-list")[0];
        Assert.Equal(4, list.Children.Length);
        Assert.All(
            new[] { "Seine-Saint-Denis (93), 93200", "La Réunion (974), 97400", "Gard (30), 30500", "Aude (11), 11310" },
            place => Assert.Contains(place, HtmlPages.Plain(list.TextContent), StringComparison.Ordinal));
        Assert.Contains("Dans son intercommunalité", HtmlPages.Plain(list.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_that_is_not_on_record_is_said_not_to_be()
    {
        var next = (int)(await server.Json("/v1/editions?sort=-year&limit=1"))["data"]![0]!["year"]! + 1;
        using var response = await server.Get($"/recherche?q={next}");
        Assert.Equal($"/editions/{next}", response.Headers.Location?.OriginalString);
        var page = await server.Page($"/recherche?q={next + 1}");
        Assert.Equal($"Édition {next + 1} : pas recensée", page.TextOf("h1"));
    }

    [Fact]
    public async Task Nothing_of_a_name_is_said_in_words() =>
        Assert.Contains(
            "Aucun territoire", (await server.Page("/recherche?q=xyzzyxyzzy")).TextOf("main .lead"), StringComparison.Ordinal);
}
