using System.Diagnostics;
using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>A request with many errors gets a small answer at once: the first twenty, how many more, each list of names once.</summary>
public class BoundedErrorTests(RealServer server)
{
    private const int Longest = 16_384;

    public static TheoryData<string> Requests() =>
    [
        "/v1/awards?fields=" + Names(500),
        "/v1/awards?fields=" + Names(1_000),
        "/v1/awards?sort=" + Names(500),
        "/v1/awards?facets=" + Names(500),
        "/v1/awards?" + Parameters(900),
        "/v1/awards/2018/paris?" + Parameters(900),
        "/v1/editions/2018/awards?" + Parameters(900),
        "/v1?" + Parameters(900),
        "/v1/releases?" + Parameters(900),
        "/v1/statistics?by=" + Names(500),
        "/v1/compare?collectivities=" + Names(50),
        "/v1/awards?collectivity=" + Names(500),
        "/v1/awards?departement=" + Names(500),
        "/v1/awards?edition=" + Names(500),
        $"/v1/awards?fields={Names(200)}&sort={Names(200)}&facets={Names(200)}&kind=x&departement=x&region=x&collectivity=x&source=x",
        "/v1/awards?departement=" + new string('x', 7_000),
        "/v1/awards?" + new string('x', 7_000),
        "/v1/awards?departement=" + string.Concat(Enumerable.Repeat("%01", 2_000)),
        "/v1/awards?cursor=" + new string('x', 7_000),
        "/v1/awards?format=" + new string('x', 7_000),
        "/v1/collectivities/" + new string('x', 3_000),
        "/v1/releases/" + new string('x', 3_000) + "/awards",
    ];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task An_answer_to_many_errors_is_small_and_quick(string path)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var clock = Stopwatch.StartNew();
            using var response = await server.Get(path, ("Accept-Language", language));
            Assert.InRange((int)response.StatusCode, 400, 499);
            Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, Longest);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3), $"{clock.Elapsed}");
        }
    }

    [Theory]
    [InlineData("fields", 500)]
    [InlineData("sort", 300)]
    [InlineData("facets", 21)]
    public async Task The_first_twenty_errors_are_told_and_then_how_many_more(string parameter, int count)
    {
        using var response = await server.Get($"/v1/awards?{parameter}={Names(count)}", ("Accept-Language", "en"));
        var problem = await response.Problem();
        var errors = problem["errors"]!.AsArray();
        Assert.Equal(20, errors.Count);
        Assert.Equal(count - 20, (int)problem["more_errors"]!);
        var rest = count == 21 ? "And one more error." : $"And {count - 20} more errors.";
        Assert.EndsWith(rest, (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.NotEmpty(errors[0]!["allowed"]!.AsArray());
        Assert.All(errors.Skip(1), e => Assert.Empty(e!["allowed"]!.AsArray()));
    }

    [Fact]
    public async Task Few_errors_are_all_told()
    {
        using var response = await server.Get($"/v1/awards?fields={Names(20)}");
        var problem = await response.Problem();
        Assert.Equal(20, problem["errors"]!.AsArray().Count);
        Assert.Null(((JsonObject)problem)["more_errors"]);
    }

    [Theory]
    [InlineData("/v1/awards?edition=")]
    [InlineData("/v1/awards?departement=%20")]
    [InlineData("/v1/awards?q=%E2%80%8B")]
    [InlineData("/v1/statistics?by=")]
    public async Task A_value_that_shows_nothing_is_called_empty_and_not_quoted(string path)
    {
        using var response = await server.Get(path);
        var detail = (string)(await response.Problem())["detail"]!;
        Assert.DoesNotContain("«  »", detail, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", detail, StringComparison.Ordinal);
    }

    private static string Names(int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $"x{i}"));

    private static string Parameters(int count) => string.Join('&', Enumerable.Range(0, count).Select(i => $"x{i}=1"));
}
