using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Releases;

public sealed class SwitchTests : IAsyncDisposable
{
    private readonly ChangingServer _changing = new(writesDumps: false);

    private TnlServer Server => _changing.Server;

    public ValueTask DisposeAsync() => _changing.DisposeAsync();

    [Fact]
    public async Task A_change_is_served_and_no_request_is_dropped_meanwhile()
    {
        var before = await _changing.Release();
        using var first = await Server.Get("/v1/awards");
        using var done = new CancellationTokenSource();
        var releases = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskUntil(done.Token)));
        _changing.ChangeNote("Changed.");
        var after = (string)(await _changing.UntilNot(before))["release"]!["id"]!;
        await done.CancelAsync();
        Assert.Subset(new HashSet<string> { before, after }, (await releases).SelectMany(r => r).ToHashSet());
        using var second = await Server.Get("/v1/awards");
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
        Assert.Contains(
            "Changed.",
            await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_data_is_refused_and_said_until_it_is_mended()
    {
        var before = await _changing.Release();
        _changing.Change("awards.csv", csv => csv + "2018,nobody,Nobody,9,,,published,published,,,nowhere,quote,\n");
        var refused = await _changing.Until(s => (string)s["data_status"]!["state"]! == "refused");
        Assert.Equal(before, (string)refused["release"]!["id"]!);
        var place = $"awards.csv:{File.ReadLines(Path.Combine(RepositoryData.Directory, "awards.csv")).Count() + 1}: ";
        Assert.Contains(refused["data_status"]!["problems"]!.AsArray(), p => ((string)p!).StartsWith(place, StringComparison.Ordinal));
        Assert.Equal(RealCounts.Awards, (await Server.Rows("/v1/awards?limit=all")).Length);
        _changing.Change("awards.csv", csv => csv[..csv.IndexOf("2018,nobody", StringComparison.Ordinal)]);
        var mended = await _changing.Until(s => (string)s["data_status"]!["state"]! == "current");
        Assert.Equal(before, (string)mended["release"]!["id"]!);
        Assert.Empty(mended["data_status"]!["problems"]!.AsArray());
    }

    [Fact]
    public async Task A_file_that_goes_is_refused_too()
    {
        var before = await _changing.Release();
        var kept = "";
        _changing.Change("scales.csv", csv => (kept = csv)[..0]);
        await _changing.Until(s => (string)s["data_status"]!["state"]! == "refused");
        Assert.Equal(before, await _changing.Release());
        _changing.Change("scales.csv", _ => kept);
        await _changing.Until(s => (string)s["data_status"]!["state"]! == "current");
    }

    [Fact]
    public async Task A_cursor_taken_before_a_switch_finishes_on_the_release_it_began_with()
    {
        var before = await _changing.Release();
        var expected = Texts(await Server.Rows("/v1/awards?sort=name&limit=all"));
        var page = await Server.Json("/v1/awards?sort=name&limit=10");
        _changing.Change(
            "awards.csv",
            csv => string.Join('\n', csv.Split('\n').Where(l => !l.StartsWith("2016,arles,", StringComparison.Ordinal))));
        await _changing.UntilNot(before);
        Assert.Equal(RealCounts.Awards - 1, (await Server.Rows("/v1/awards?limit=all")).Length);
        var rows = page["data"]!.AsArray().Select(r => r!).ToList();
        while ((string?)page["links"]!["next"] is { } next)
        {
            page = await Server.Json(next);
            Assert.Equal(before, (string)page["meta"]!["release"]!["id"]!);
            rows.AddRange(page["data"]!.AsArray().Select(r => r!));
        }

        Assert.Equal(expected, Texts(rows));
    }

    [Fact]
    public async Task A_cursor_of_a_release_long_gone_is_gone()
    {
        var next = (string)(await Server.Json("/v1/awards?limit=10"))["links"]!["next"]!;
        for (var i = 0; i < 3; i++)
        {
            var before = await _changing.Release();
            _changing.ChangeNote($"Change {i}.");
            await _changing.UntilNot(before);
        }

        // In memory no more, but still on disk: called back.
        await Server.Text(next);
        await using var elsewhere = new TnlServer(RepositoryData.WithoutTerritories);
        using var response = await elsewhere.Get(
            next.Replace(
                next[next.IndexOf("cursor=", StringComparison.Ordinal)..],
                "cursor=" + new Queries.Cursor("0123456789abcdef", 10, "0"),
                StringComparison.Ordinal));
        Assert.Equal(410, (int)response.StatusCode);
        Assert.EndsWith("/release-gone", (string)(await response.Problem())["type"]!, StringComparison.Ordinal);
    }

    private async Task<List<string>> AskUntil(CancellationToken done)
    {
        var releases = new List<string>();
        while (!done.IsCancellationRequested)
        {
            var list = await Server.Json("/v1/awards?limit=all");
            Assert.Equal(RealCounts.Awards, (int)list["meta"]!["total"]!);
            releases.Add((string)list["meta"]!["release"]!["id"]!);
        }

        return releases;
    }

    private static string[] Texts(IEnumerable<JsonNode> rows) => [.. rows.Select(r => r.ToJsonString())];
}
