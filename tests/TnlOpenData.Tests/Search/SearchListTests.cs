using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Tests.Search;

/// <summary>The search is a list like the others, in its own order.</summary>
public class SearchListTests
{
    [Fact]
    public void A_search_for_nothing_is_refused_and_says_what_is_missing()
    {
        var error = Assert.Single(ListQueries.Of("search").QueryErrors);
        Assert.Equal((QueryErrorKind.MissingParameter, "q"), (error.Kind, error.Parameter));
        Assert.Contains("q=", error.Detail.Fr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("’")]
    [InlineData("\uFFFE")]
    [InlineData("\uD800")]
    public void A_search_without_a_letter_or_a_digit_is_refused(string query)
    {
        Assert.Equal(QueryErrorKind.InvalidValue, Assert.Single(ListQueries.Of("search", ("q", query)).QueryErrors).Kind);
        Assert.Equal(QueryErrorKind.InvalidValue, Assert.Single(ListQueries.Of("collectivities", ("q", query)).QueryErrors).Kind);
    }

    [Theory]
    [InlineData("fontaine", "Fontaine", "name")]
    [InlineData("cg des cotes d'amor", "Département des Côtes-d'Armor", "published_name")]
    [InlineData("213801517", "Échirolles", "code")]
    [InlineData("38151", "Échirolles", "code")]
    [InlineData("colomieres", "Colomiers", "typo")]
    [InlineData("saint joseph reunion", "Saint-Joseph", "name")]
    [InlineData("38130", "Échirolles", "postal_code")]
    [InlineData("annecy-le-vieux", "Annecy", "former_name")]
    [InlineData("métropole de clermont-ferrand", "Clermont Auvergne Métropole", "member")]
    public void A_hit_says_by_what_it_was_found(string query, string name, string by)
    {
        var page = ListQueries.Page("search", ("q", query), ("fields", "name,matched_by"));
        Assert.Equal((name, by), (page.Read(0, 0).Plain, page.Read(0, 1).Plain));
    }

    [Fact]
    public void A_departement_is_found_and_no_body_that_only_lies_in_it()
    {
        Assert.Equal("38", ListQueries.Column("search", "id", ("q", "isère"))[0]);
        Assert.Empty(ListQueries.Column("search", "id", ("q", "isère"), ("type", "collectivity")));
    }

    [Fact]
    public void A_code_of_a_departement_finds_it_then_its_council() =>
        Assert.Equal(["33", "departement-gironde"], ListQueries.Column("search", "id", ("q", "33"))[..2]);

    [Fact]
    public void Hits_can_be_narrowed_and_sorted()
    {
        Assert.Equal(["38"], ListQueries.Column("search", "id", ("q", "isere"), ("type", "departement")));
        var names = ListQueries.Column("search", "name", ("q", "fontaine"), ("kind", "commune"), ("sort", "name"));
        Assert.True(names.Length > 3, "nothing to sort");
        Assert.Equal(names.OrderBy(Folding.Fold, StringComparer.Ordinal), names);
    }

    [Fact]
    public void Pages_cover_every_hit_exactly_once_in_the_order_of_relevance()
    {
        var all = ListQueries.Column("search", "id", ("q", "isere"));
        var paged = new List<string>();
        string? cursor = null;
        do
        {
            var page = cursor is null ? ListQueries.Page("search", ("q", "isere"), ("limit", "3")) : ListQueries.Page(
                "search",
                ("q", "isere"),
                ("limit", "3"),
                ("cursor", cursor));
            paged.AddRange(Enumerable.Range(0, page.Count).Select(row => page.Read(row, 1).Plain));
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        Assert.Equal(all, paged);
    }

    [Fact]
    public void Every_body_is_the_first_hit_for_its_id_and_for_its_SIREN() =>
        Assert.All(Packages.Real.Data.Collectivities, c => Assert.All(
            new[] { c.Id, c.Siren }.OfType<string>(),
            code => Assert.Equal(c.Id, ListQueries.Column("search", "id", ("q", code), ("type", "collectivity"))[0])));

    [Fact]
    public void Every_body_is_found_by_each_name_that_a_source_printed() =>
        Assert.All(
            Packages.Real.Data.Awards,
            a => Assert.Contains(a.CollectivityId, ListQueries.Column("search", "id", ("q", a.PublishedName))));
}
