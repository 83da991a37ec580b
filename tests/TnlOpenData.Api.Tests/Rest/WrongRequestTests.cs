using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Rest;

public class WrongRequestTests(RealServer server)
{
    public static TheoryData<string> Paths => [.. WrongRequests.All.Select(r => r.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_wrong_request_is_answered_by_a_problem_that_helps(string path)
    {
        var expected = WrongRequests.All.First(r => r.Path == path);
        using var response = await server.Get(path);
        var problem = await response.Problem();
        Assert.Equal(expected.Status, (int)response.StatusCode);
        Assert.Equal(expected.Status, (int)problem["status"]!);
        if (expected.Type != "*")
        {
            Assert.Equal($"http://localhost/problems/{expected.Type}", (string)problem["type"]!);
        }

        Assert.Contains(expected.Word, (string)problem["detail"]!, StringComparison.OrdinalIgnoreCase);
        if (expected.Suggestion != "*")
        {
            Assert.Equal(expected.Suggestion, Suggestion(problem));
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_problem_speaks_French_and_English_on_request(string path)
    {
        using var french = await server.Get(path);
        using var english = await server.Get(path, ("Accept-Language", "en"));
        var (fr, en) = (await french.Problem(), await english.Problem());
        Assert.Equal(("fr", "en"), (french.Header("Content-Language"), english.Header("Content-Language")));
        Assert.NotEqual((string)fr["detail"]!, (string)en["detail"]!);
        Assert.NotEqual((string)fr["title"]!, (string)en["title"]!);
        Assert.Equal((string)fr["type"]!, (string)en["type"]!);
        Assert.Equal(french.StatusCode, english.StatusCode);
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        using var response = await server.Get("/v1/awards?edtion=2018&level=6&sort=foo&limit=0&fields=bar&kind=ville&format=xml");
        var errors = (await response.Problem())["errors"]!.AsArray();
        Assert.Equal(
            ["edtion", "fields", "format", "kind", "level", "limit", "sort"],
            errors.Select(e => (string)e!["parameter"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_problem_says_what_would_be_right()
    {
        using var response = await server.Get("/v1/awards?level_status=certain");
        var error = (await response.Problem())["errors"]![0]!;
        Assert.Equal(
            ["published", "range", "derived", "unknown"],
            error["allowed"]!
                .AsArray()
                .Select(a => (string)a!)
                .Order(Comparer<string>.Create((a, b) => Array.IndexOf(Order, a) - Array.IndexOf(Order, b))));
    }

    [Fact]
    public async Task A_cross_scale_problem_names_both_scales()
    {
        using var response = await server.Get("/v1/awards?sort=-level");
        var detail = (string)(await response.Problem())["detail"]!;
        Assert.Contains("copylefts", detail, StringComparison.Ordinal);
        Assert.Contains("badge-metals", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_that_is_followed_is_answered()
    {
        var suggestions = WrongRequests
            .All.Select(r => r.Suggestion!)
            .Where(s => s?.StartsWith("http", StringComparison.Ordinal) == true)
            .ToArray();
        Assert.NotEmpty(suggestions);
        foreach (var suggestion in suggestions)
        {
            await server.Text(suggestion);
        }
    }

    [Fact]
    public async Task A_very_long_question_is_a_problem_and_no_error()
    {
        foreach (var name in new[] { "q", "edition", "kind", "sort", "fields", "cursor", "limit", new string('x', 2000) })
        {
            using var response = await server.Get($"/v1/awards?{name}={new string('-', 4000)}");
            await response.Problem();
            Assert.Equal(400, (int)response.StatusCode);
        }
    }

    private static readonly string[] Order = ["published", "range", "derived", "unknown"];

    private static string? Suggestion(JsonNode problem) =>
        (string?)problem["suggestion"]
        ?? problem["errors"]?.AsArray().Select(e => (string?)e!["suggestion"]).FirstOrDefault(s => s is not null);
}
