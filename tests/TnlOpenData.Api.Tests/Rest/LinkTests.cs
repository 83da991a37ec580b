using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Rest;

public class LinkTests(RealServer real, SyntheticServer synthetic)
{
    [Theory]
    [InlineData("real")]
    [InlineData("synthetic")]
    public async Task Every_link_leads_somewhere(string which)
    {
        TnlServer server = which == "real" ? real : synthetic;
        var toVisit = new Queue<string>(["http://localhost/v1"]);
        // Lists that want a question answer nothing by themselves.
        var seen = new HashSet<string>(
            [
                "http://localhost/v1", "http://localhost/v1/statistics", "http://localhost/v1/compare", "http://localhost/v1/search",
                "http://localhost/v1/suggest",
            ],
            StringComparer.Ordinal);
        while (toVisit.TryDequeue(out var address))
        {
            using var response = await server.Get(address);
            Assert.True((int)response.StatusCode is 200 or 301 or 302, $"{address}: {(int)response.StatusCode}");
            if (
                response.Content.Headers.ContentType?.MediaType == "application/json"
                && !address.EndsWith("openapi.json", StringComparison.Ordinal))
            {
                var links = Links(JsonNode.Parse(await response.Content.ReadAsStringAsync())).Concat(Headers(response));
                foreach (
                    var link in links.Where(l =>
                        l.StartsWith("http://localhost/", StringComparison.Ordinal)
                        && (!l.Contains("/v1/releases/", StringComparison.Ordinal) || address == "http://localhost/v1/awards")
                        && !IsFarther(address, l)
                        && seen.Add(l)))
                {
                    toVisit.Enqueue(link);
                }
            }
        }

        Assert.True(seen.Count > 100, $"only {seen.Count} links");
    }

    /// <summary>Of the 36,000 places of France the first page is enough.</summary>
    private static bool IsFarther(string from, string link) =>
        from.Contains("/v1/territories", StringComparison.Ordinal) && link.Contains("cursor=", StringComparison.Ordinal);

    [Theory]
    [InlineData("/v1/awards?sort=name&edition=2018&limit=5", "http://localhost/v1/awards?edition=2018&sort=name&limit=5")]
    [InlineData("/v1/awards?q=saint%20egreve", "http://localhost/v1/awards?q=saint%20egreve")]
    [InlineData("/v1/awards?q=a%26b%3Dc%23d%2Be", "http://localhost/v1/awards?q=a%26b%3Dc%23d%2Be")]
    [InlineData("/v1/awards/", "http://localhost/v1/awards")]
    [InlineData("/v1/awards?edition=2018,2018", "http://localhost/v1/awards?edition=2018")]
    public async Task A_link_to_itself_is_the_question_as_it_was_understood(string asked, string self) =>
        Assert.Equal(self, (string)(await real.Json(asked))["links"]!["self"]!);

    [Theory]
    [InlineData("/v1/awards?edition=2018&limit=5")]
    [InlineData("/v1/awards?q=saint%20egreve&sort=-name")]
    [InlineData("/v1/editions/2018/awards?kind=commune")]
    [InlineData("/v1/collectivities/38151")]
    public async Task Asking_a_link_to_itself_gives_the_same_answer(string asked)
    {
        var answer = await real.Text(asked);
        Assert.Equal(answer, await real.Text((string)JsonNode.Parse(answer)!["links"]!["self"]!));
    }

    [Fact]
    public async Task A_public_address_stands_before_every_link()
    {
        await using var server = new TnlServer(RepositoryData.WithoutTerritories, baseUrl: "https://tnl.example/") { WritesDumps = false };
        foreach (var path in new[] { "/v1", "/v1/awards?limit=2", "/v1/collectivities/paris", "/v1/awards.geojson?edition=2018" })
        {
            using var response = await server.Get(path);
            Assert.DoesNotContain(
                "http://localhost",
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal);
            Assert.DoesNotContain("http://localhost", response.Header("Link"), StringComparison.Ordinal);
            Assert.Contains(
                "https://tnl.example/v1",
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Links_of_formats_give_the_same_rows()
    {
        var list = await real.Json("/v1/awards?edition=2018&sort=name&fields=name,level");
        var csv = CsvText.Parse(await real.Text((string)list["links"]!["formats"]!["csv"]!));
        Assert.Equal(list["data"]!.AsArray().Select(r => (string)r!["name"]!), csv.Skip(1).Select(r => r[0]));
    }

    private static IEnumerable<string> Headers(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Link", out var links) ? links.Select(l => l[1..l.IndexOf('>', StringComparison.Ordinal)]) : [];

    private static IEnumerable<string> Links(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Links(p.Value)),
        JsonArray a => a.SelectMany(Links),
        JsonValue v when v.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
