namespace TnlOpenData.Tests.Search;

/// <summary><c>q=</c> on any list finds as the search does.</summary>
public class SearchFilterTests
{
    [Theory]
    [InlineData("collectivities", "id", "st egreve", "saint-egreve")]
    [InlineData("collectivities", "id", "echirole", "echirolles")]
    [InlineData("collectivities", "id", "mairie de lyon", "lyon")]
    [InlineData("collectivities", "id", "pays reuni d’orange", "pays-d-orange-en-provence")]
    [InlineData("collectivities", "id", "213801517", "echirolles")]
    [InlineData("collectivities", "id", "canejan gironde", "canejan")]
    [InlineData("awards", "collectivity_id", "cg cotes d'amor", "departement-cotes-d-armor")]
    [InlineData("awards", "collectivity_id", "st martin d uriage", "saint-martin-d-uriage")]
    [InlineData("awards", "collectivity_id", "grenobel", "grenoble")]
    [InlineData("collectivities", "id", "lyon", "lyon")]
    [InlineData("collectivities", "id", "rennes", "rennes rennes-metropole")]
    [InlineData("collectivities", "id", "33", "departement-gironde")]
    [InlineData("collectivities", "id", "toulouse", "")]
    [InlineData("collectivities", "id", "saint-denis", "")]
    [InlineData("collectivities", "id", "métropole de lyon", "")]
    [InlineData("collectivities", "id", "fontaines", "")]
    [InlineData("collectivities", "id", "saint-martin-de-crau", "")]
    [InlineData("collectivities", "id", "38130", "echirolles")]
    [InlineData("awards", "collectivity_id", "strasbourg", "eurometropole-de-strasbourg")]
    [InlineData("editions", "year", "congres des maires bordeaux", "")]
    [InlineData("editions", "year", "bordeaux bourse", "2018")]
    [InlineData("domains", "edition", "xyzzy", "")]
    [InlineData("sources", "id", "aides jeunes gironde", "aides-jeunes-gironde")]
    [InlineData("scales", "code", "argnet", "argent")]
    public void A_list_finds_what_the_search_finds(string list, string field, string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', ListQueries.Column(list, field, ("q", query)).Distinct()));

    [Fact]
    public void A_place_above_the_bodies_is_asked_by_a_filter_of_its_own()
    {
        Assert.Empty(ListQueries.Column("collectivities", "id", ("q", "isère")));
        Assert.Contains("echirolles", ListQueries.Column("collectivities", "id", ("departement", "38")));
        Assert.Contains("echirolles", ListQueries.Column("collectivities", "id", ("epci", "200040715")));
    }

    [Fact]
    public void A_mention_is_found_by_its_name_by_its_body_and_by_both()
    {
        Assert.NotEmpty(ListQueries.Column("mentions", "code", ("q", "premiere")));
        Assert.Equal(["nevers"], ListQueries.Column("mentions", "collectivity_id", ("q", "nevers")).Distinct());
        var name = ListQueries.Column("mentions", "name", ("q", "premiere"))[0];
        var both = ListQueries.Column("mentions", "collectivity_id", ("q", $"{name} premiere"));
        Assert.Single(both.Distinct());
    }

    [Fact]
    public void A_search_joins_with_the_other_filters() =>
        Assert.Equal(["echirolles"], ListQueries.Column("awards", "collectivity_id", ("q", "echirole"), ("edition", "2022")));
}
