namespace TnlOpenData.Api.Tests.Rest;

/// <summary>The values of other years, as a list, below a collectivity and by GraphQL.</summary>
public class HistoryTests(RealServer real, SyntheticServer synthetic)
{
    [Fact]
    public async Task The_list_has_every_row_of_the_table()
    {
        var rows = await real.Rows("/v1/histories?limit=all");
        Assert.Equal(
            RealCounts.Rows("histories").Select(h => $"{h["collectivity_id"]} {h["property"]} {h["first_list"]}").Order(),
            rows.Select(r => $"{r["collectivity_id"]} {r["property"]} {r["first_list"]}").Order());
    }

    [Fact]
    public async Task Each_collectivity_leads_to_its_own()
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var all = await server.Rows("/v1/histories?limit=all");
            foreach (var body in await server.Rows("/v1/collectivities?limit=all"))
            {
                var own = all.Where(h => (string)h["collectivity_id"]! == (string)body["id"]!).Select(h => h.ToJsonString());
                var below = await server.Rows(new Uri((string)body["links"]!["histories"]!).PathAndQuery);
                Assert.Equal(own.Order(), below.Select(h => h.ToJsonString()).Order());
            }
        }
    }

    [Theory]
    [InlineData("property", "name,kind,epci")]
    [InlineData("collectivity", "formule,moins,plus")]
    public async Task A_filter_keeps_its_rows_alone(string filter, string values)
    {
        var column = filter == "collectivity" ? "collectivity_id" : filter;
        foreach (var value in values.Split(','))
        {
            var rows = await synthetic.Rows($"/v1/histories?{filter}={value}");
            Assert.NotEmpty(rows);
            Assert.All(rows, r => Assert.Equal(value, (string)r[column]!));
        }
    }

    [Fact]
    public async Task A_former_name_is_found() =>
        Assert.Equal(["plus"], (await synthetic.Rows("/v1/histories?q=ancienne")).Select(r => (string)r["collectivity_id"]!));

    [Fact]
    public async Task A_spreadsheet_for_people_says_kinds_in_words() =>
        Assert.Contains("Communauté d’agglomération", await synthetic.Text("/v1/histories.csv?profile=excel-fr"), StringComparison.Ordinal);
}
