using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>What is not known has a type of its own, so that nobody takes it for something else.</summary>
public class AbsenceTests(RealServer real, SyntheticServer synthetic)
{
    private const string Level =
        "level { __typename ... on Level { code } ... on LevelRange { low { code } high { code } } ... on LevelUnknown { reason } }";

    [Theory]
    [InlineData(2018, "albi", "LevelUnknown")]
    [InlineData(2019, "boe", "LevelRange 3 4")]
    [InlineData(2016, "arles", "Level 4")]
    public async Task A_level_is_known_or_bounded_or_unknown(int edition, string collectivity, string expected)
    {
        var level = (await real.Ask($"{{ award(edition: {edition}, collectivity: \"{collectivity}\") {{ {Level} }} }}"))["award"]!["level"];
        Assert.StartsWith(expected, string.Join(' ', level.Leaves()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_award_has_the_type_of_level_that_its_status_says()
    {
        var awards = (await real.Ask("{ awards(first: 1000) { nodes { levelStatus level { __typename } } } }"))["awards"]![
            "nodes"
        ]!.AsArray();
        Assert.Equal(RealCounts.Awards, awards.Count);
        Assert.All(
            awards,
            a =>
                Assert.Equal(
                    (string)a!["levelStatus"]! switch
                    {
                        "RANGE" => "LevelRange",
                        "UNKNOWN" => "LevelUnknown",
                        _ => "Level",
                    },
                    (string)a["level"]!["__typename"]!));
    }

    [Fact]
    public async Task Scores_that_nobody_published_are_said_to_be_so()
    {
        var scores = (await real.Ask("{ awards(first: 1000) { nodes { scores { __typename } } } }"))["awards"]!["nodes"]!.AsArray();
        Assert.Equal(RealCounts.Awards, scores.Count);
        Assert.All(scores, a => Assert.Equal("ScoresNotPublished", (string)a!["scores"]!["__typename"]!));
    }

    [Fact]
    public async Task Published_scores_come_one_for_each_domain()
    {
        var awards = (
            await synthetic.Ask(
                "{ awards(first: 1000) { nodes { scores { "
                    + "... on ScoresPublished { values { score domain { code } award { levelStatus } } } } } } }"
            ))["awards"]!["nodes"]!.AsArray();
        Assert.Contains(awards, a => a!["scores"]!["values"]?.AsArray().Count > 0);
    }

    [Fact]
    public async Task What_is_not_recorded_is_null()
    {
        var data = await real.Ask(
            "{ edition(year: 1999) { year } collectivity(siren: \"000000000\") { name } "
                + "award(edition: 2018, collectivity: \"lyon\") { quote } source(id: \"aucune\") { url } }");
        Assert.All(data.AsObject(), p => Assert.Null(p.Value));
    }

    [Fact]
    public async Task Every_relation_leads_back_to_where_it_came_from()
    {
        var awards = (
            await real.Ask(
                "{ awards(first: 1000) { nodes { edition { year } collectivity { id "
                    + "awards(first: 20) { nodes { edition { year } collectivity { id } } } } } } }"))["awards"]!["nodes"]!.AsArray();
        Assert.Equal(RealCounts.Awards, awards.Count);
        Assert.All(
            awards,
            a =>
                Assert.Contains(
                    a!["collectivity"]!["awards"]!["nodes"]!.AsArray(),
                    b =>
                        JsonNode.DeepEquals(b!["edition"], a["edition"])
                        && (string)b["collectivity"]!["id"]! == (string)a["collectivity"]!["id"]!));
    }
}
