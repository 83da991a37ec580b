using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>The same question asked by REST and by GraphQL gives the same rows in the same order.</summary>
public class SameAnswerTests(RealServer real, SyntheticServer synthetic)
{
    private static readonly string[] MatchColumns = ["type", "id", "name", "matched_by"];

    [Theory]
    [MemberData(nameof(SameQuestions.OfRealData), MemberType = typeof(SameQuestions))]
    public Task Both_give_the_same_rows_in_the_same_order(string address, string columns, string list, string fields) =>
        Same(real, address, columns, list, fields);

    [Theory]
    [MemberData(nameof(SameQuestions.OfSyntheticData), MemberType = typeof(SameQuestions))]
    public Task Both_give_the_same_synthetic_rows(string address, string columns, string list, string fields) =>
        Same(synthetic, address, columns, list, fields);

    [Fact]
    public void The_table_of_questions_has_not_shrunk() => Assert.True(SameQuestions.OfRealData().Count >= 30);

    [Theory]
    [InlineData("by=edition", "by: [EDITION]", "edition awards collectivities official officialStatus share")]
    [InlineData(
        "by=level,kind&departement=38",
        """by: [LEVEL, KIND], filter: {departement: ["38"]}""",
        "scale level kind awards collectivities populationCommunes")]
    public async Task Both_count_the_same(string question, string arguments, string fields)
    {
        var rows = await real.Rows($"/v1/statistics?{question}&limit=all");
        var counted = (await real.Ask($"{{ statistics({arguments}) {{ {fields} }} }}"))["statistics"]!.AsArray();
        string[] columns =
        [
            .. fields.Split(' ').Select(f => string.Concat(f.Select(c => char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{c}"))),
        ];
        Assert.Equal(rows.Select(r => Text(columns.SelectMany(c => r[c].Leaves()))), counted.Select(n => Text(n.Leaves())));
    }

    [Theory]
    [InlineData("st martin d uriage")]
    [InlineData("CG des Côtes d'Amor")]
    [InlineData("38")]
    [InlineData("Échiroles")]
    public async Task Both_find_the_same(string typed)
    {
        var rows = await real.Rows($"/v1/search?q={Uri.EscapeDataString(typed)}");
        var found = (await real.Ask("query($q: String!) { search(q: $q) { type id name matchedBy } }", new JsonObject { ["q"] = typed }))[
            "search"
        ]!.AsArray();
        Assert.NotEmpty(rows);
        Assert.Equal(rows.Select(r => Text(MatchColumns.SelectMany(c => r[c].Leaves()))), found.Select(n => Text(n.Leaves())));
    }

    private static async Task Same(TnlServer server, string address, string columns, string list, string fields)
    {
        var rows = (
            await server.Json($"/v1/{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=1000")).AsObject();
        var data = await server.Ask(
            $"{{ {Asked(list)} {{ totalCount nodes {{ {fields} }} }} {(list.Contains(") {", StringComparison.Ordinal) ? "}" : "")} }}");
        var connection = data["nodes"] is null ? Connection(data) : data;
        Assert.True(rows["data"]!.AsArray().Count > 0, $"{address} gives nothing to compare");
        Assert.Equal((int)rows["meta"]!["total"]!, (int)connection["totalCount"]!);
        Assert.Equal(
            rows["data"]!.AsArray().Select(r => Text(columns.Split(',').SelectMany(c => r![c].Leaves()))),
            connection["nodes"]!.AsArray().Select(n => Text(n.Leaves())));
    }

    /// <summary>The list with all its rows asked for.</summary>
    private static string Asked(string list) => list.EndsWith(')') ? $"{list[..^1]}, first: 1000)" : $"{list}(first: 1000)";

    private static JsonNode Connection(JsonNode node) => node["nodes"] is null ? Connection(node.AsObject().Single().Value!) : node;

    private static string Text(IEnumerable<string> leaves) => string.Join(" ¦ ", leaves);
}
