using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Xunit;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>A question and what each row must hold to answer it, found by brute force over all rows.</summary>
public sealed record Filtered(string Question, Func<JsonNode, bool> Keeps);

public class FilterTests(RealServer real, SyntheticServer synthetic)
{
    private static readonly Filtered[] Cases =
    [
        new("/v1/awards?kind=commune", r => r.Plain("kind") == "commune"),
        new("/v1/awards?kind=metropole,departement", r => r.Plain("kind") is "metropole" or "departement"),
        new("/v1/awards?departement=38", r => r.Plain("departement_code") == "38"),
        new("/v1/awards?departement=05,974,2A", r => r.Plain("departement_code") is "05" or "974" or "2A"),
        new("/v1/awards?region=84", r => r.Plain("region_code") == "84"),
        new("/v1/awards?region=04,93", r => r.Plain("region_code") is "04" or "93"),
        new("/v1/awards?population=..5000", r => (int?)r["population"] <= 5000),
        new("/v1/awards?population=5000..50000,100000..", r => (int?)r["population"] is (>= 5000 and <= 50000) or >= 100000),
        new("/v1/awards?population=37491", r => (int?)r["population"] == 37491),
        new("/v1/awards?returning=true", r => r.Plain("returning") == "true"),
        new("/v1/awards?returning=false", r => r.Plain("returning") == "false"),
        new("/v1/awards?returning=unknown", r => r["returning"] is null),
        new("/v1/awards?returning=true,unknown", r => r.Plain("returning") is "true" or ""),
        new("/v1/awards?first_participation=true", r => r.Plain("first_participation") == "true"),
        new("/v1/awards?first_participation=unknown", r => r["first_participation"] is null),
        new("/v1/awards?level=4,5", r => r.Plain("level") is "4" or "5"),
        new("/v1/awards?level=3..5", r => r.Plain("level") is "3" or "4" or "5"),
        new("/v1/awards?level=..2", r => r.Plain("level") is "1" or "2"),
        new("/v1/awards?level=or", r => r.Plain("level") == "or"),
        new("/v1/awards?level=argent..", r => r.Plain("level") is "argent" or "or"),
        new("/v1/awards?level=5,or", r => r.Plain("level") is "5" or "or"),
        new("/v1/awards?level_status=range,unknown", r => r.Plain("level_status") is "range" or "unknown"),
        new("/v1/awards?level_status=derived", r => r.Plain("level_status") == "derived"),
        new("/v1/awards?identity=assumed", r => r.Plain("identity") == "assumed"),
        new("/v1/awards?scale=badge-metals", r => r.Plain("scale") == "badge-metals"),
        new("/v1/awards?edition=2024", r => (int)r["edition"]! == 2024),
        new("/v1/awards?edition=2016..2024", r => (int)r["edition"]! is >= 2016 and <= 2024),
        new("/v1/awards?edition=2016,2020..", r => (int)r["edition"]! is 2016 or >= 2020),
        new("/v1/awards?edition=..2024", r => (int)r["edition"]! <= 2024),
        new(
            "/v1/awards?edition=2025&kind=commune&returning=true",
            r => (int)r["edition"]! == 2025 && r.Plain("kind") == "commune" && r.Plain("returning") == "true"),
        new("/v1/collectivities?kind=commune", r => r.Plain("kind") == "commune"),
        new("/v1/collectivities?departement=974", r => r.Plain("departement_code") == "974"),
        new("/v1/collectivities?region=04", r => r.Plain("region_code") == "04"),
        new("/v1/collectivities?population=20000..", r => (int?)r["population"] >= 20000),
        new("/v1/collectivities?edition=2016", r => Editions(r).Contains(2016)),
        new("/v1/collectivities?edition=2020..", r => Editions(r).Any(e => e >= 2020)),
        new("/v1/editions?year=2020..", r => (int)r["year"]! >= 2020),
        new("/v1/editions?scale=copylefts", r => r.Plain("scale") == "copylefts"),
        new("/v1/coverage?edition=2016", r => (int)r["edition"]! == 2016),
        new("/v1/coverage?scale=badge-metals", r => r.Plain("scale") == "badge-metals"),
        new("/v1/scales?scale=copylefts", r => r.Plain("scale") == "copylefts"),
        new("/v1/domains?domain=logiciels-libres", r => r.Plain("code") == "logiciels-libres"),
        new("/v1/domains?edition=2016", r => (int)r["edition"]! == 2016),
        new("/v1/scores?edition=2025", r => (int)r["edition"]! == 2025),
        new("/v1/scores?domain=formats-ouverts", r => r.Plain("domain_code") == "formats-ouverts"),
        new("/v1/mentions?status=disputed", r => r.Plain("status") == "disputed"),
        new("/v1/mentions?edition=2025", r => (int)r["edition"]! == 2025),
        new("/v1/jury-members?edition=..2024", r => (int)r["edition"]! <= 2024),
        new("/v1/jury-comments?domain=logiciels-libres", r => r.Plain("domain_code") == "logiciels-libres"),
        new("/v1/sources?kind=press", r => r.Plain("kind") == "press"),
        new("/v1/sources?language=en", r => r.Plain("language") == "en"),
        new("/v1/disagreements?edition=2025", r => (int?)r["edition"] == 2025),
    ];

    public static TheoryData<string> Questions => [.. Cases.Select(c => c.Question)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_filter_keeps_what_brute_force_keeps(string question)
    {
        var (_, keeps) = Cases.First(c => c.Question == question);
        var kept = await AssertKept(real, question, keeps) + await AssertKept(synthetic, question, keeps);
        Assert.True(kept > 0, "no row to compare");
    }

    [Fact]
    public async Task Every_filter_of_awards_by_each_value_in_use_keeps_what_brute_force_keeps()
    {
        var rows = await real.Rows("/v1/awards?limit=all");
        foreach (
            var (filter, column) in new[]
            {
                ("collectivity", "collectivity_id"),
                ("source", "source_id"),
                ("edition", "edition"),
                ("departement", "departement_code"),
                ("kind", "kind"),
                ("identity", "identity"),
            })
        {
            var values = rows.Select(r => r.Plain(column)).Where(v => v.Length > 0).Distinct().ToArray();
            Assert.NotEmpty(values);
            foreach (var value in values)
            {
                await AssertKept(real, $"/v1/awards?{filter}={value}", r => r.Plain(column) == value);
            }
        }
    }

    [Fact]
    public async Task A_mention_finds_the_awards_that_carry_it()
    {
        var codes = (await real.Rows("/v1/mentions?limit=all")).Select(r => r.Plain("code")).Distinct().ToArray();
        Assert.NotEmpty(codes);
        foreach (var code in codes)
        {
            await AssertKept(real, $"/v1/awards?mention={code}", r => r["mentions"]!.AsArray().Any(m => (string)m!["code"]! == code));
            await AssertKept(real, $"/v1/mentions?mention={code}", r => r.Plain("code") == code);
        }
    }

    [Property(MaxTest = 40)]
    public async Task Ranges_of_population_keep_what_brute_force_keeps(NonNegativeInt a, NonNegativeInt b)
    {
        var (low, high) = (Math.Min(a.Get, b.Get) * 997, Math.Max(a.Get, b.Get) * 9973);
        await AssertKept(
            real,
            $"/v1/collectivities?population={low}..{high}",
            r => (int?)r["population"] >= low && (int?)r["population"] <= high);
    }

    [Theory]
    [InlineData("213801517", "echirolles")]
    [InlineData("38151", "echirolles")]
    [InlineData("38151,paris", "echirolles paris")]
    public async Task A_collectivity_is_asked_by_any_of_its_codes(string typed, string ids) =>
        Assert.Equal(
            ids.Split(' '),
            (await real.Rows($"/v1/awards?collectivity={typed}&limit=all"))
                .Select(r => r.Plain("collectivity_id"))
                .Distinct()
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("saint egreve")]
    [InlineData("SAINT-ÉGRÈVE")]
    [InlineData("egreve saint")]
    [InlineData("Saint%20E%CC%81greve")]
    public async Task Search_forgives_case_accents_and_hyphens(string typed) =>
        Assert.Contains("Saint-Égrève", (await real.Rows($"/v1/collectivities?q={typed}")).Select(r => r.Plain("name")));

    [Theory]
    [InlineData("oeuvres", "outre-mer")]
    [InlineData("l'haÿ", "outre-mer")]
    [InlineData("L’HAY", "outre-mer")]
    [InlineData("ete", "gip")]
    [InlineData("李", "association")]
    [InlineData("التجربة", "polynesie")]
    [InlineData("drop table", "centre-de-gestion")]
    [InlineData("1 1", "formule")]
    [InlineData("deux lignes", "deux-lignes")]
    public async Task Search_finds_hostile_names(string typed, string id) =>
        Assert.Contains(id, (await synthetic.Rows($"/v1/collectivities?q={Uri.EscapeDataString(typed)}")).Select(r => r.Plain("id")));

    /// <summary>Returns the number of rows kept.</summary>
    private static async Task<int> AssertKept(TnlServer server, string question, Func<JsonNode, bool> keeps)
    {
        var resource = question.Split('/', '?')[2];
        var answer = await server.Rows($"{question}&limit=all");
        var expected = (await server.Rows($"/v1/{resource}?limit=all")).Where(keeps).Select(r => r.ToJsonString());
        Assert.Equal(expected, answer.Select(r => r.ToJsonString()));
        return answer.Length;
    }

    private static IEnumerable<int> Editions(JsonNode collectivity) =>
        collectivity["awards"]!["editions"]!.AsArray().Select(e => (int)e!["edition"]!);
}
