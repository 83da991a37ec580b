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
