using System.Net;
using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>What asks too much is refused with a code and a way out, and costs the server nothing that lasts.</summary>
public class GraphLimitTests(RealServer server)
{
    public static TheoryData<string, string> Attacks() =>
        new()
        {
            { "TOO_DEEP", Deep(40) },
            { "TOO_MANY_ALIASES", "{ " + string.Concat(Enumerable.Range(0, 61).Select(i => $"a{i}: release {{ id }} ")) + "}" },
            { "DOCUMENT_TOO_LARGE", "{ " + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"a{i}: release {{ id }} ")) + "}" },
            { "TOO_MANY_TOKENS", "{ release { " + string.Concat(Enumerable.Repeat("id ", 2_000)) + "} }" },
            { "TOO_MANY_ROWS", "{ awards(first: 1000000) { nodes { quote } } }" },
            { "TOO_COMPLEX", "{ awards(first: 1000) { nodes { collectivity { awards(first: 1000) { nodes { quote } } } } } }" },
            {
                "TOO_DEEP",
                "{ __schema { types { "
                    + string.Concat(Enumerable.Repeat("fields { type { ", 8))
                    + "name "
                    + string.Concat(Enumerable.Repeat("} } ", 8))
                    + "} } }"
            },
        };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Too_much_is_refused_with_a_code_in_two_languages(string code, string document)
    {
        var fault = await server.Fault(document);
        Assert.Equal(code, fault.Code());
        Assert.NotEqual((string)fault["extensions"]!["fr"]!, (string)fault["extensions"]!["en"]!);
    }

    [Fact]
    public async Task Fragments_that_go_round_in_a_circle_are_refused() =>
        Assert.Contains(
            "fragment",
            (string)(await server.Fault("{ release { ...A } } fragment A on Release { ...B } fragment B on Release { ...A }"))["message"]!,
            StringComparison.OrdinalIgnoreCase);

    public static TheoryData<string> HugeDocuments() =>
    [
        "{ release { id } } #" + new string('x', 1 << 20),
        "{ " + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}: release {{ id }} ")) + "}",
    ];

    [Theory]
    [MemberData(nameof(HugeDocuments))]
    public async Task A_huge_body_is_not_read_to_its_end(string document)
    {
        using var response = await server.Post(document);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("CONTENT_TOO_LARGE", (await response.Errors())[0]!.Code());
    }

    [Fact]
    public async Task A_number_of_rows_in_a_variable_weighs_as_much_also_the_second_time()
    {
        const string Query = "query($n: Int) { awards(first: $n) { nodes { collectivity { awards(first: $n) { nodes { quote } } } } } }";
        Assert.NotNull(await server.Ask(Query, new JsonObject { ["n"] = 2 }));
        Assert.NotNull(await server.Ask(Query, new JsonObject { ["n"] = 3 }));
        Assert.Equal("TOO_COMPLEX", (await server.Fault(Query, new JsonObject { ["n"] = 1000 })).Code());
        Assert.Equal(
            "TOO_MANY_ROWS",
            (await server.Fault("query($n: Int) { awards(first: $n) { totalCount } }", new JsonObject { ["n"] = 1001 })).Code());
    }

    [Fact]
    public async Task Who_wants_everything_is_shown_the_file_that_has_it()
    {
        var address = (string)(await server.Fault("{ juryMembers(first: 5000) { nodes { name } } }"))["extensions"]!["download"]!;
        Assert.EndsWith("/v1/jury-members.csv?limit=all", address, StringComparison.Ordinal);
        await server.Text(new Uri(address).PathAndQuery);
    }

    [Fact]
    public async Task The_largest_honest_question_is_answered() =>
        Assert.Equal(
            RealCounts.Awards,
            (
                await server.Ask(
                    "{ awards(first: 1000) { nodes { quote collectivity { name sources { url } } "
                        + "level { ... on Level { code } } source { url } } } }"))["awards"]!["nodes"]!
                .AsArray()
                .Count);

    [Fact]
    public async Task Memory_stays_where_it_was_under_attack()
    {
        await AttackWithAll(2);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await AttackWithAll(20);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 30_000_000);
    }

    private async Task AttackWithAll(int times)
    {
        foreach (var (_, document) in Enumerable.Repeat(Attacks(), times).SelectMany(a => a.Select(row => row.Data)))
        {
            using var response = await server.Post(document);
        }
    }

    private static string Deep(int levels) =>
        "{ editions { nodes { "
        + string.Concat(Enumerable.Repeat("coverage { edition { ", levels / 2))
        + "year "
        + string.Concat(Enumerable.Repeat("} } ", levels / 2))
        + "} } }";
}
