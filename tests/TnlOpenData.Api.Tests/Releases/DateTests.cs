using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Releases;

/// <summary>Last-Modified is the moment from which these bytes are served: no date leads to an older copy, nor joins two.</summary>
public sealed class DateTests
{
    /// <summary>One address of every surface.</summary>
    private static readonly string[] Addresses =
    [
        "/v1", "/v1/releases", "/v1/awards", "/v1/awards.csv?edition=2018", "/v1/awards.xlsx", "/v1/editions/2018", "/v1/search?q=paris",
        "/graphql?query=%7Bawards%7BtotalCount%7D%7D", "/graphql/schema.graphql", "/graphql/documents", "/openapi.yaml", "/openapi.json",
        "/", "/palmares", "/editions/2018", "/collectivites/echirolles", "/carte", "/carte.svg", "/statistiques", "/donnees",
        "/badges/echirolles.svg", "/integrer/echirolles", "/oembed?url=http://localhost/collectivites/echirolles", "/problems",
        "/dumps/palmares.csv", "/dumps/tnl.sqlite", "/dumps/manifest.json", "/dumps/sha256sums.txt", "/catalogue.ttl",
        "/moissonnage/catalogue.jsonld", "/datapackage.json", "/schemas/awards.json", "/dumps/awards.csv-metadata.json", "/dataset.jsonld",
        "/releases.atom", "/releases.json", "/sitemap.xml",
    ];

    [Fact]
    public async Task After_every_change_all_dates_are_later_and_the_old_ones_give_no_304_and_no_part()
    {
        await using var changing = new ChangingServer();
        var server = changing.Server;
        var first = await changing.Release();
        var dates = await Dates(server);
        Assert.All(dates, date => Assert.NotNull(date.Value));
        foreach (var (address, date) in dates)
        {
            using var again = await server.Get(address, ("If-Modified-Since", Text(date!.Value)));
            Assert.True(again.StatusCode == HttpStatusCode.NotModified, address);
        }

        // The same `created`, then a return to the same bytes as before.
        var kept = "";
        changing.Change(
            "awards.csv",
            csv => (kept = csv).Replace("est l’ancien nom (conseil", "était le nom (conseil", StringComparison.Ordinal));
        var second = (string)(await changing.UntilNot(first))["release"]!["id"]!;
        dates = await AllLater(server, dates, second);
        changing.Change("awards.csv", _ => kept);
        await changing.UntilNot(second);
        dates = await AllLater(server, dates, first);

        // A problem of the data changes the service document alone.
        changing.Change("awards.csv", csv => csv + "2018,nobody,Nobody,9,,,published,published,,,nowhere,quote,\n");
        await changing.Until(s => (string)s["data_status"]!["state"]! == "refused");
        using var refused = await server.Get("/v1", ("If-Modified-Since", Text(dates["/v1"]!.Value)));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        using var list = await server.Get("/v1/awards", ("If-Modified-Since", Text(dates["/v1/awards"]!.Value)));
        Assert.Equal(HttpStatusCode.NotModified, list.StatusCode);

        // A release that is served no more has no date.
        using var pinned = await server.Get($"/v1/releases/{second}/awards", ("If-Modified-Since", "Fri, 31 Dec 2100 00:00:00 GMT"));
        Assert.Equal(HttpStatusCode.OK, pinned.StatusCode);
        Assert.Null(pinned.Content.Headers.LastModified);
    }

    [Fact]
    public async Task Without_dates_no_answer_has_one_and_no_date_gives_a_304()
    {
        await using var server = new TnlServer(
            RepositoryData.WithoutTerritories, services => services.PostConfigure<TnlOptions>(o => o.NoDates = true));
        foreach (var address in Addresses)
        {
            using var response = await server.Get(address, ("If-Modified-Since", "Fri, 31 Dec 2100 00:00:00 GMT"));
            Assert.True(response.StatusCode == HttpStatusCode.OK, address);
            Assert.True(response.Content.Headers.LastModified is null, address);
            Assert.NotNull(response.Headers.ETag);
        }
    }

    [Fact]
    public async Task Replicas_on_one_directory_tell_one_date()
    {
        using var releases = new TemporaryDirectory();
        var dates = new List<Dictionary<string, DateTimeOffset?>>();
        for (var i = 0; i < 2; i++)
        {
            await using var server = new TnlServer(
                RepositoryData.WithoutTerritories, services => services.PostConfigure<TnlOptions>(o => o.ReleaseDirectory = releases.Path));
            dates.Add(await Dates(server));
            await Task.Delay(1100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(dates[0], dates[1]);
    }

    private static async Task<Dictionary<string, DateTimeOffset?>> AllLater(
        TnlServer server, Dictionary<string, DateTimeOffset?> former, string release)
    {
        for (var tries = 0; (string)(await server.Json("/dumps/manifest.json"))["release"]!["id"]! != release; tries++)
        {
            Assert.True(tries < 600, "the dumps do not follow");
            await Task.Delay(50);
        }

        var dates = await Dates(server);
        foreach (var (address, date) in former)
        {
            Assert.True(dates[address] >= date!.Value.AddSeconds(1), $"{address}: {date:O} then {dates[address]:O}");
            using var since = await server.Get(address, ("If-Modified-Since", Text(date.Value)));
            Assert.True(since.StatusCode == HttpStatusCode.OK, address);
            using var part = await server.Get(address, ("Range", "bytes=0-9"), ("If-Range", Text(date.Value)));
            Assert.True(part.StatusCode == HttpStatusCode.OK, address);
        }

        return dates;
    }

    private static async Task<Dictionary<string, DateTimeOffset?>> Dates(TnlServer server)
    {
        var dates = new Dictionary<string, DateTimeOffset?>(StringComparer.Ordinal);
        foreach (var address in Addresses)
        {
            using var response = await server.Get(address);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {(int)response.StatusCode}");
            dates[address] = response.Content.Headers.LastModified;
        }

        return dates;
    }

    private static string Text(DateTimeOffset date) => date.ToString("R", CultureInfo.InvariantCulture);
}
