using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Rest;

public class SortTests(RealServer real, SyntheticServer synthetic)
{
    public static TheoryData<string, string> Columns =>
        [.. OpenLists.All.SelectMany(r => r.ColumnInfos.Where(c => c.IsSortable && !c.WithinScale).Select(c => (r.Name, c.Name)))];

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_sort_orders_by_value_with_empty_values_last_either_way(string resource, string column)
    {
        foreach (var server in Servers(resource))
        {
            var up = (await server.Rows($"/v1/{resource}?sort={column}&limit=all")).Select(r => Key(r, resource, column)).ToArray();
            var down = (await server.Rows($"/v1/{resource}?sort=-{column}&limit=all")).Select(r => Key(r, resource, column)).ToArray();
            Assert.Equal([.. up.Where(k => k is not null).Order(Comparer<object?>.Create(Compare)), .. up.Where(k => k is null)], up);
            Assert.Equal(
                [.. up.Where(k => k is not null).OrderDescending(Comparer<object?>.Create(Compare)), .. up.Where(k => k is null)],
                down);
        }
    }

    [Fact]
    public async Task Names_sort_without_regard_to_accents()
    {
        var names = (await real.Rows("/v1/collectivities?sort=name&fields=name&limit=all")).Select(r => (string)r["name"]!).ToArray();
        var echirolles = Array.IndexOf(names, "Échirolles");
        Assert.InRange(string.CompareOrdinal(Unaccented(names[echirolles - 1]), "echirolles"), int.MinValue, 0);
        Assert.StartsWith("d", Unaccented(names.Last(n => string.CompareOrdinal(Unaccented(n), "e") < 0)), StringComparison.Ordinal);
        Assert.True(echirolles < names.Length / 2, "an É sorts as an E, not after Z");
    }

    [Fact]
    public async Task Levels_sort_by_rank_inside_a_scale()
    {
        var levels = (await real.Rows("/v1/awards?scale=badge-metals&sort=-level&limit=all")).Select(r => (string?)r["level"]).ToArray();
        string?[] ranks = ["or", "argent", "bronze", "badge", null];
        Assert.Equal(levels.OrderBy(l => Array.IndexOf(ranks, l)), levels);
    }

    [Theory]
    [InlineData("/v1/awards?edition=2018&sort=level")]
    [InlineData("/v1/awards?edition=2016..2024&sort=-level")]
    [InlineData("/v1/awards?edition=..2019,2021&sort=level_low,level_high")]
    [InlineData("/v1/awards?scale=copylefts&sort=name,level")]
    [InlineData("/v1/awards?level=4,5&sort=level")]
    [InlineData("/v1/awards?sort=scale,level")]
    [InlineData("/v1/awards?sort=-edition,-level,name")]
    [InlineData("/v1/editions/2025/awards?sort=-level")]
    [InlineData("/v1/scales/copylefts?sort=-rank")]
    public Task A_sort_by_level_inside_one_scale_is_answered(string question) => real.Text(question);

    [Fact]
    public async Task A_second_column_orders_what_the_first_leaves_equal()
    {
        var rows = await real.Rows("/v1/awards?sort=-edition,population&limit=all");
        foreach (var edition in rows.GroupBy(r => (int)r["edition"]!))
        {
            var known = edition.Select(r => (int?)r["population"]).TakeWhile(p => p is not null).ToArray();
            Assert.Equal(known.Order(), known);
            Assert.All(edition.Skip(known.Length), r => Assert.Null(r["population"]));
        }
    }

    private static int Compare(object? a, object? b) => (a, b) switch
    {
        (double x, double y) => x.CompareTo(y),
        (string x, string y) => string.CompareOrdinal(x, y),
        _ => throw new InvalidOperationException($"{a} beside {b}"),
    };

    private static object? Key(JsonNode row, string resource, string column) => row[column] switch
    {
        null => null,
        JsonValue v when v.TryGetValue<bool>(out var flag) => flag ? 1.0 : 0.0,
        JsonValue v when v.TryGetValue<double>(out var number) => number,
        var text => column == "name" && resource != "jury-members" ? Unaccented((string)text!) : (string)text!,
    };

    private static string Unaccented(string name) => TnlOpenData.Text.Folding.Fold(name);

    /// <summary>Both packages; the synthetic one alone for the list that has 36,000 rows on the real data.</summary>
    private TnlServer[] Servers(string resource) => OpenLists.Short.Any(r => r.Name == resource) ? [real, synthetic] : [synthetic];
}
