using TnlOpenData.Search;

namespace TnlOpenData.Tests.Search;

/// <summary>One thing answers, several of one name are a question, and one ground is one answer.</summary>
public class SearchAnswerTests
{
    [Theory]
    [InlineData("angle", "38001")] // The commune, which keeps its code as a part of itself.
    [InlineData("vieil angle", "38001")]
    [InlineData("38001", "38001")]
    [InlineData("nulle part", "38006")]
    [InlineData("saint synthétique", "38003|97413")]
    [InlineData("saint synthétique isère", "38003")]
    [InlineData("saint synthétique 38", "38003")]
    [InlineData("saint synthétique réunion", "97413")]
    [InlineData("saint synthétique 97410", "97413")]
    [InlineData("97410 saint synthétique", "97413")]
    [InlineData("saint synthétique cedex", "38003|97413")]
    [InlineData("38130", "38002|38003")]
    [InlineData("isère", "departement-38")]
    [InlineData("corse", "region-94")]
    [InlineData("2016", "2016")]
    [InlineData("rien de tel", "")]
    public void A_text_names_these_and_no_others(string typed, string named)
    {
        var answer = Ask(typed);
        Assert.Equal(named, string.Join('|', answer.Named.Select(Key).Order(StringComparer.Ordinal)));
        Assert.Empty(answer.Named.Intersect(answer.Others));
    }

    [Theory]
    [InlineData("paris")]
    [InlineData("martinique")]
    [InlineData("mayotte")]
    [InlineData("guadeloupe")]
    public void A_ground_with_two_rows_is_one_answer(string typed) =>
        Assert.Single(SearchAnswer.Of(SearchIndex.Of(Packages.RealSnapshot).Find(SearchText.Typed(typed))).Named);

    [Fact]
    public void The_detail_tells_every_homonym_of_france_from_the_others()
    {
        var index = SearchIndex.Of(Packages.RealSnapshot);
        var names = Packages.RealSnapshot.Territories.Communes.CountBy(c => c.SortName, StringComparer.Ordinal)
            .OrderByDescending(n => n.Value)
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .Take(25);
        foreach (var (name, _) in names)
        {
            var named = SearchAnswer.Of(index.Find(SearchText.Typed(name))).Named;
            Assert.True(named.Count > 1, name);
            Assert.Equal(named.Count, named.Select(h => $"{h.Thing.Name}, {h.Thing.Detail}").Distinct(StringComparer.Ordinal).Count());
        }
    }

    private static SearchAnswer Ask(string typed) =>
        SearchAnswer.Of(SearchIndex.Of(Packages.SyntheticSnapshot).Find(SearchText.Typed(typed)));

    private static string Key(SearchHit hit) => hit.Thing.Territory?.Id ?? hit.Thing.Id;
}
