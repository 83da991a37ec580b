using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>What the real palmarès must answer.</summary>
public class RealDataTests(RealServer server)
{
    [Theory]
    [InlineData(2016, 8, "published:8")]
    [InlineData(2017, 8, "derived:1 published:7")]
    [InlineData(2018, 12, "derived:1 published:8 unknown:3")]
    [InlineData(2019, 15, "derived:1 published:1 range:13")]
    [InlineData(2020, 3, "derived:1 published:2")]
    [InlineData(2021, 14, "published:14")]
    [InlineData(2022, 5, "published:5")]
    [InlineData(2023, 11, "derived:1 published:9 range:1")]
    [InlineData(2024, 17, "published:9 range:8")]
    [InlineData(2025, 8, "published:6 unknown:2")]
    public async Task Every_edition_has_its_awards_by_status(int edition, int count, string statuses)
    {
        var rows = await server.Rows($"/v1/editions/{edition}/awards?limit=all");
        Assert.Equal(count, rows.Length);
        Assert.Equal(
            statuses,
            string.Join(' ', rows.GroupBy(r => r.Plain("level_status")).OrderBy(g => g.Key).Select(g => $"{g.Key}:{g.Count()}")));
    }

    [Theory]
    [InlineData(2016, "not-published", null, null, null, 8)]
    [InlineData(2018, "published", 22, null, null, 12)]
    [InlineData(2025, "range", null, 36, 37, 8)]
    public async Task Coverage_says_recorded_beside_official(int edition, string status, int? official, int? low, int? high, int recorded)
    {
        var c = (await server.Json($"/v1/coverage/{edition}"))["data"]!;
        Assert.Equal(
            (status, official, low, high, recorded),
            (c.Plain("official_status"), (int?)c["official"], (int?)c["official_low"], (int?)c["official_high"], (int)c["recorded"]!));
    }

    [Fact]
    public async Task The_edition_of_2018_best_first_is_twelve_awards_of_twenty_two()
    {
        var answer = await server.Json("/v1/awards?edition=2018&sort=-level,name");
        var rows = answer["data"]!.AsArray();
        Assert.Equal(12, rows.Count);
        Assert.Equal(12, (int)answer["meta"]!["total"]!);
        Assert.Equal(
            (2018, 22, 12),
            (
                (int)answer["meta"]!["coverage"]![0]!["edition"]!,
                (int)answer["meta"]!["coverage"]![0]!["official"]!,
                (int)answer["meta"]!["coverage"]![0]!["recorded"]!));
        Assert.Equal("4", (string)rows.First(r => (string)r!["collectivity_id"]! == "paris")!["level"]!);
        var levels = rows.Select(r => (string?)r!["level"]).ToArray();
        Assert.Equal([.. levels.Where(l => l is not null).OrderDescending(), .. levels.Where(l => l is null)], levels);
    }

    [Theory]
    [InlineData("echirolles")]
    [InlineData("213801517")]
    [InlineData("38151")]
    public async Task Echirolles_answers_to_its_codes_with_five_awards_on_two_scales(string key)
    {
        var answer = await server.Json($"/v1/collectivities/{key}");
        var data = answer["data"]!;
        Assert.Equal("Échirolles", (string)data["name"]!);
        Assert.Equal(5, (int)data["awards_count"]!);
        Assert.Equal(
            ["2021:4", "2022:5", "2023:5", "2024:5", "2025:or"],
            data["awards"]!["editions"]!.AsArray().Select(e => $"{e!["edition"]}:{e["level"]}"));
        Assert.Equal(
            ["copylefts 4 5 rising", "badge-metals 1 or undetermined"],
            data["awards"]!["by_scale"]!.AsArray().Select(s => $"{s!["scale"]} {s["awards_count"]} {s["best_level"]} {s["trend"]}"));
        Assert.Equal("http://localhost/v1/collectivities/echirolles", (string)answer["links"]!["canonical"]!);
        Assert.Equal(5, (await server.Rows($"/v1/collectivities/{key}/awards")).Length);
    }

    [Fact]
    public async Task A_level_that_is_not_known_says_why_and_a_score_is_never_zero()
    {
        foreach (var row in await server.Rows("/v1/awards?limit=all"))
        {
            Assert.Equal(row["level"] is null, row.Plain("level_status") is "range" or "unknown");
            Assert.Equal(row.Plain("level_status") == "range", row["level_low"] is not null && row["level_high"] is not null);
            Assert.Equal("""{"status":"not-published","values":[]}""", row["scores"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task Scores_are_a_list_that_exists_and_is_empty() => Assert.Empty(await server.Rows("/v1/scores"));

    [Fact]
    public async Task Every_award_carries_its_proof()
    {
        foreach (var row in await server.Rows("/v1/awards?limit=all"))
        {
            Assert.NotEqual("", row.Plain("quote"));
            Assert.StartsWith("http", row.Plain("source_url"), StringComparison.Ordinal);
            Assert.Equal(row.Plain("identity") == "assumed" ? 1 : 0, row.Plain("identity") == "assumed" && row["note"] is not null ? 1 : 0);
        }
    }

    [Theory]
    [InlineData("/v1/awards")]
    [InlineData("/v1/awards/2018/paris")]
    [InlineData("/v1/editions/2018")]
    public async Task Every_answer_says_release_licence_and_attribution(string path)
    {
        var meta = (await server.Json(path))["meta"]!;
        Assert.Matches("^[0-9a-f]{16}$", (string)meta["release"]!["id"]!);
        Assert.Equal("etalab-2.0", (string)meta["licence"]!["id"]!);
        Assert.Contains("ADULLACT", (string)meta["attribution"]!, StringComparison.Ordinal);
        Assert.Contains("jamais « non labellisée »", (string)meta["notice"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_names_every_list_with_its_size()
    {
        var service = await server.Json("/v1");
        Assert.Equal("current", (string)service["data_status"]!["state"]!);
        foreach (var resource in service["resources"]!.AsArray())
        {
            if (resource!["count"] is null)
            {
                // It wants a question first, and says which.
                using var refused = await server.Get((string)resource["href"]!);
                Assert.EndsWith("/missing-parameter", (string)(await refused.Problem())["type"]!, StringComparison.Ordinal);
                continue;
            }

            var list = await server.Json((string)resource!["href"]!);
            Assert.Equal((int)resource["count"]!, (int)list["meta"]!["total"]!);
        }
    }
}
