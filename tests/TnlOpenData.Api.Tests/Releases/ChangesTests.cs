using System.Net;
using System.Xml.Linq;

namespace TnlOpenData.Api.Tests.Releases;

/// <summary>A new release says what it changed: as a list, and as news.</summary>
public sealed class ChangesTests : IAsyncDisposable
{
    private readonly ChangingServer _changing = new();

    public ValueTask DisposeAsync() => _changing.DisposeAsync();

    [Fact]
    public async Task What_changed_is_a_list_with_an_address_that_stays_good()
    {
        var server = _changing.Server;
        Assert.Empty(await server.Rows("/v1/changes"));
        var before = await _changing.Release();
        _changing.ChangeNote("Changed.");
        await _changing.UntilNot(before);

        var answer = await server.Json("/v1/changes");
        var row = Assert.Single(answer["data"]!.AsArray())!;
        Assert.Equal(("awards", "changed", "note"), ((string)row["table"]!, (string)row["change"]!, (string)row["column"]!));
        Assert.Contains("Changed.", (string)row["after"]!, StringComparison.Ordinal);
        var permalink = new Uri((string)answer["links"]!["permalink"]!).PathAndQuery;
        Assert.Contains($"from={before}", permalink, StringComparison.Ordinal);
        Assert.Equal(answer["data"]!.ToJsonString(), (await server.Json(permalink))["data"]!.ToJsonString());
        Assert.Single(await server.Rows($"/v1/changes?from={await _changing.Release()}&to={before}"));
        Assert.Equal(2, CsvText.Parse(await server.Text("/v1/changes.csv")).Count);
    }

    [Fact]
    public async Task Releases_have_a_version_and_a_date_by_which_changes_are_asked()
    {
        var server = _changing.Server;
        var before = await _changing.Release();
        _changing.Change("datapackage.json", json => json
            .Replace("2026.11.28", "2026.12.1", StringComparison.Ordinal)
            .Replace("2026-11-28T00", "2026-12-01T00", StringComparison.Ordinal));
        _changing.ChangeNote("Changed.");
        await _changing.Until(s => (string)s["release"]!["version"]! == "2026.12.1");

        var releases = (await server.Json("/v1/releases"))["data"]!.AsArray();
        Assert.Equal(
            [("2026.12.1", "2026-12-01T00:00:00Z"), ("2026.11.28", "2026-11-28T00:00:00Z")],
            releases.Select(r => ((string)r!["version"]!, (string)r["created"]!)));
        foreach (var name in new[] { before, "2026.11.28", "2026-11-28", "2026-11-30", "previous" })
        {
            var answer = await server.Json($"/v1/changes?from={name}");
            Assert.Equal(1, (int)answer["meta"]!["total"]!);
            Assert.Contains($"from={before}", (string)answer["links"]!["permalink"]!, StringComparison.Ordinal);
        }

        Assert.Empty(await server.Rows("/v1/changes?from=2026-12-25"));
    }

    [Theory]
    [InlineData("2026.11.29", "2026.11.28")]
    [InlineData("2001-01-01", "2026-11-28")]
    [InlineData("yesterday", "previous")]
    public async Task A_name_of_no_release_is_refused_with_those_that_there_are(string name, string helpful)
    {
        using var response = await _changing.Server.Get($"/v1/changes?from={name}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(helpful, (await response.Problem()).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_is_not_held_is_refused()
    {
        using var response = await _changing.Server.Get("/v1/changes?from=c0ffee0123456789");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.EndsWith("invalid-value", (string)(await response.Problem())["type"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_release_is_news_in_both_feeds()
    {
        var server = _changing.Server;
        var before = await _changing.Release();
        Assert.Single(Entries(await server.Text("/releases.atom")));
        _changing.ChangeNote("Changed.");
        await _changing.UntilNot(before);
        XElement[] entries = [];
        for (var tries = 0; entries.Length < 2 && tries < 200; tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            entries = Entries(await server.Text("/releases.atom"));
        }

        Assert.Contains("1 valeur changée", entries[0].Value, StringComparison.Ordinal);
        Assert.Contains("Première version", entries[1].Value, StringComparison.Ordinal);
        var items = (await server.Json("/releases.json"))["items"]!.AsArray();
        Assert.Equal(entries.Select(e => e.Elements().First(x => x.Name.LocalName == "id").Value), items.Select(i => (string)i!["id"]!));
        foreach (var item in items)
        {
            await server.Text(new Uri((string)item!["url"]!).PathAndQuery);
        }
    }

    private static XElement[] Entries(string atom) => [.. XDocument.Parse(atom).Descendants().Where(e => e.Name.LocalName == "entry")];
}
