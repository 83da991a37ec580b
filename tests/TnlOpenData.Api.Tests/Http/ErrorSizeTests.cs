namespace TnlOpenData.Api.Tests.Http;

/// <summary>An error repeats what was asked, but never more than 16 kB of it.</summary>
public class ErrorSizeTests(RealServer server)
{
    private const int Most = 16 * 1024;

    public static TheoryData<string> Questions => new(
    [
        $"/v1/awards?fields={Numbered(1_000)}",
        $"/v1/awards?{string.Join('&', Enumerable.Range(0, 1_200).Select(i => $"p{i}"))}",
        $"/v1/awards?kind={Numbered(1_000)}",
        $"/v1/awards?edition={Numbered(1_000)}",
        $"/v1/awards?level={Numbered(1_000)}",
        $"/v1/awards?departement={Numbered(1_000)}",
        $"/v1/awards?sort={Numbered(1_000)}",
        $"/v1/awards?facets={Numbered(1_000)}",
        $"/v1/awards?cursor={new string('x', 7_000)}",
        $"/v1/awards?format={new string('x', 7_000)}",
        $"/v1/awards?profile={new string('é', 1_000)}",
        $"/v1/awards?{new string('x', 7_000)}=1",
        $"/v1/awards?q={string.Concat(Enumerable.Repeat("%F0%9F%A6%8A", 500))}&x=1",
        $"/v1/collectivities/{new string('x', 7_000)}",
        $"/v1/awards/2018/{string.Concat(Enumerable.Repeat("%C3%A9", 1_200))}",
        $"/v1/releases/{new string('x', 7_000)}/awards",
        $"/v1/{new string('x', 7_000)}",
        $"/dumps/{new string('x', 7_000)}",
        $"/{new string('x', 7_000)}.json",
        $"/oembed?url={new string('x', 7_000)}",
        $"/badges/{new string('x', 7_000)}.svg",
    ]);

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task An_error_of_a_program_is_short_and_whole(string question)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            using var response = await server.Get(question, ("Accept", "application/json"), ("Accept-Language", language));
            Assert.InRange((int)response.StatusCode, 400, 499);
            Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, Most);
            Assert.NotNull((string?)(await response.Problem())["detail"]);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PROPFIND")]
    public async Task So_is_one_of_a_method(string method)
    {
        using var response = await server.Send(new HttpMethod(method + new string('X', 7_000)), "/v1/awards", ("Accept", "*/*"));
        Assert.InRange((int)response.StatusCode, 400, 499);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, Most);
    }

    [Fact]
    public async Task A_short_error_is_not_cut()
    {
        using var response = await server.Get("/v1/awards?edtion=2018");
        var problem = await response.Problem();
        Assert.DoesNotContain("…", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Null(problem["more_errors"]);
    }

    private static string Numbered(int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $"zz{i}"));
}
