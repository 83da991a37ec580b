using System.Diagnostics;
using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>A question costs no more than its limits say, whatever it is folded from: fragments, aliases, directives, brackets.</summary>
public class GraphCostTests(RealServer server)
{
    private const string Release = "{ release { id } } ";
    private const string Award = "{ awards(first: 1) { nodes { ...f0 } } } ";

    public static TheoryData<string, string, string> Bombs()
    {
        var bombs = new TheoryData<string, string, string>();
        foreach (var levels in new[] { 14, 16, 20, 30, 40, 60 })
        {
            bombs.Add($"fragments, {levels} levels", "TOO_MANY_TOKENS", Award + Doubling("...f{0} ...f{0}", levels));
            bombs.Add($"fragments never used, {levels} levels", "TOO_MANY_TOKENS", Release + Doubling("...f{0} ...f{0}", levels));
            bombs.Add(
                $"fragments that directives seem to skip, {levels} levels",
                "TOO_MANY_TOKENS",
                Award + Doubling("...f{0} @include(if: false) ...f{0} @skip(if: true)", levels));
            bombs.Add(
                $"inline fragments, {levels} levels",
                levels < 40 ? "TOO_MANY_TOKENS" : "TOO_DEEP",
                Award + Doubling("... {{ ...f{0} }} ... on Award {{ ...f{0} }}", levels));
            bombs.Add(
                $"fields, {levels} levels",
                "TOO_DEEP",
                Award + Doubling("collectivity {{ awards {{ nodes {{ ...f{0} }} }} }}", levels));
            bombs.Add($"aliases, {levels} levels", "TOO_MANY_ALIASES", Award + Doubling("a: quote ...f{0} b: quote ...f{0}", levels));
        }

        bombs.Add("in a named operation", "TOO_MANY_TOKENS", $"query A {Release} query B {Award}" + Doubling("...f{0} ...f{0}", 40));
        bombs.Add(
            "a circle",
            "NO_FRAGMENT_CYCLES",
            "{ release { ...a } } fragment a on Release { ...b } fragment b on Release { ...a ...a }");
        bombs.Add("a circle of one", "NO_FRAGMENT_CYCLES", "{ release { ...a } } fragment a on Release { id ...a ...a }");
        bombs.Add("a circle never used", "NO_FRAGMENT_CYCLES", "{ release { id } } fragment a on Release { ...a }");
        bombs.Add("selections", "TOO_DEEP", string.Concat(Enumerable.Repeat("{a", 2_600)));
        bombs.Add("selections closed", "TOO_DEEP", Repeat("{a", 100) + Repeat("}", 100));
        bombs.Add("inline fragments closed", "TOO_DEEP", "{" + Repeat("...{", 100) + "release{id}" + Repeat("}", 101));
        bombs.Add("nesting split over fragments", "TOO_DEEP", "{...f0} " + Nested(5, 40));
        bombs.Add("lists", "TOO_DEEP", "{awards(filter:" + Repeat("[", 2_600));
        bombs.Add("objects", "TOO_DEEP", "{awards(filter:" + Repeat("{a:", 2_600));
        bombs.Add("types", "TOO_DEEP", "query($a:" + Repeat("[", 2_600));
        bombs.Add("directives", "UNIQUE_DIRECTIVES_PER_LOCATION", "{release{id " + Repeat("@include(if:true)", 300) + "}}");
        bombs.Add("introspection", "TOO_COMPLEX", "{__schema{types{" + Repeat("fields{type{", 4) + "name" + Repeat("}}", 4) + "}}}");
        return bombs;
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_folded_question_is_refused_at_once(string name, string code, string document)
    {
        var clock = Stopwatch.StartNew();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        using var posted = await server.Post(document);
        Assert.Equal(code, (await posted.Errors())[0]!.Code());
        if (document.Length < 3_000)
        {
            using var got = await server.Get("/graphql?query=" + Uri.EscapeDataString(document), ("Accept", GraphRequests.Own));
            Assert.Equal(code, (await got.Errors())[0]!.Code());
            Assert.Equal(400, (int)got.StatusCode);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{name}: {clock.Elapsed}");
        Assert.True(Process.GetCurrentProcess().TotalProcessorTime - processor < TimeSpan.FromMinutes(1), name);
    }

    [Theory]
    [InlineData("{ release { % } }", "id ", 900)]
    [InlineData("{ % }", "release { id id id id } ", 150)]
    [InlineData("{ % }", "awards(first: 1) { totalCount } ", 180)]
    [InlineData("{ release { id % } }", "...on Release { id } ", 190)]
    public async Task Fields_that_have_to_be_merged_take_little_time(string document, string part, int times)
    {
        var clock = Stopwatch.StartNew();
        await server.Ask(document.Replace("%", Repeat(part, times), StringComparison.Ordinal));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(4), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task Fragments_that_are_used_honestly_are_answered()
    {
        const string Document = "{ awards(first: 2) { nodes { ...a ...b } } } "
            + "fragment a on Award { quote ...c } fragment b on Award { note ...c } fragment c on Award { collectivity { name } }";
        Assert.Equal(2, (await server.Ask(Document))["awards"]!["nodes"]!.AsArray().Count);
    }

    [Fact]
    public async Task Many_values_in_a_variable_take_little_time()
    {
        var clock = Stopwatch.StartNew();
        JsonNode[] names = [.. Enumerable.Range(0, 5_000).Select(i => (JsonNode)$"x{i}")];
        const string Query = "query($names: [String!]) { awards(filter: {collectivity: $names}) { totalCount } }";
        Assert.Equal("INVALID_VALUE", (await server.Fault(Query, new JsonObject { ["names"] = new JsonArray(names) })).Code());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(4), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task Many_errors_are_told_as_the_first_and_a_number()
    {
        var unknown = string.Concat(Enumerable.Range(0, 900).Select(i => $"x{i} "));
        using var response = await server.Post($"{{ release {{ {unknown} }} }}");
        var errors = await response.Errors();
        Assert.Equal(21, errors.Count);
        Assert.Equal("MORE_ERRORS", errors[^1]!.Code());
        Assert.Contains("880", (string)errors[^1]!["message"]!, StringComparison.Ordinal);
    }

    /// <summary>Fragments on awards, of which each is written from the next one: twice, so that the size doubles at each level.</summary>
    private static string Doubling(string body, int levels)
    {
        var format = System.Text.CompositeFormat.Parse($"fragment f{{1}} on Award {{{{ {body} }}}} ");
        var all = Enumerable.Range(0, levels).Select(i => string.Format(null, format, i + 1, i));
        return string.Concat(all) + $"fragment f{levels} on Award {{ quote }}";
    }

    /// <summary>Each fragment holds the next one inside inline fragments.</summary>
    private static string Nested(int fragments, int levels)
    {
        var (open, close) = (Repeat("...{", levels), Repeat("}", levels));
        var all = Enumerable.Range(0, fragments).Select(i => $"fragment f{i} on Query {{ {open} {Inner(i)} {close} }} ");
        return string.Concat(all);

        string Inner(int i) => i + 1 < fragments ? $"...f{i + 1}" : "release{id}";
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
