using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Graph;

public class GraphCursorTests(RealServer server)
{
    private const string Page =
        "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } "
        + "edges { cursor node { edition { year } collectivity { id } } }";

    [Fact]
    public async Task Walking_forward_meets_every_row_once()
    {
        var (met, after) = (new List<string>(), (string?)null);
        JsonNode page;
        do
        {
            page = await Awards("first: 10, after: $cursor", after);
            met.AddRange(Rows(page));
            after = (string?)page["pageInfo"]!["endCursor"];
        }
        while ((bool)page["pageInfo"]!["hasNextPage"]!);
        Assert.Equal(Rows(await Awards("first: 1000")), met);
        Assert.Equal(RealCounts.Awards, met.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Walking_backward_meets_the_same_rows()
    {
        var (met, before) = (new List<string>(), (string?)null);
        JsonNode page;
        do
        {
            page = await Awards("last: 10, before: $cursor", before);
            met.InsertRange(0, Rows(page));
            before = (string?)page["pageInfo"]!["startCursor"];
        }
        while ((bool)page["pageInfo"]!["hasPreviousPage"]!);
        Assert.Equal(Rows(await Awards("first: 1000")), met);
    }

    [Fact]
    public async Task The_cursor_of_a_row_in_the_middle_is_a_place_to_go_on_from()
    {
        var all = await Awards("first: 20");
        var after = await Awards("first: 5, after: $cursor", (string)all["edges"]![7]!["cursor"]!);
        Assert.Equal(Rows(all).Skip(8).Take(5), Rows(after));
    }

    [Fact]
    public async Task No_row_asked_is_no_row_given_but_the_count_is_known()
    {
        var none = await Awards("first: 0");
        Assert.Equal(
            (RealCounts.Awards, 0, true),
            ((int)none["totalCount"]!, none["edges"]!.AsArray().Count, (bool)none["pageInfo"]!["hasNextPage"]!));
        Assert.Null(none["pageInfo"]!["endCursor"]);
    }

    [Fact]
    public async Task A_cursor_of_another_question_is_refused()
    {
        var cursor = (string)(await Awards("first: 1"))["pageInfo"]!["endCursor"]!;
        Assert.Equal(
            "INVALID_CURSOR",
            (
                await server.Fault(
                    "query($c: String) { awards(filter: {kind: [COMMUNE]}, after: $c) { totalCount } }",
                    new JsonObject { ["c"] = cursor })).Code());
        Assert.Equal("INVALID_CURSOR", (await server.Fault("{ awards(after: \"rien\") { totalCount } }")).Code());
        Assert.Equal("FIRST_AND_LAST", (await server.Fault("{ awards(first: 1, last: 1) { totalCount } }")).Code());
    }

    private async Task<JsonNode> Awards(string arguments, string? cursor = null)
    {
        var variables = arguments.Contains('$', StringComparison.Ordinal) ? "($cursor: String)" : "";
        var data = await server.Ask($"query{variables} {{ awards({arguments}) {{ {Page} }} }}", new JsonObject { ["cursor"] = cursor });
        return data["awards"]!;
    }

    private static IEnumerable<string> Rows(JsonNode page) => page["edges"]!.AsArray().Select(e => string.Join(' ', e!["node"].Leaves()));
}
