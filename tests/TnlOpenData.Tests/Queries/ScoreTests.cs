using System.Text.Json.Nodes;
using TnlOpenData.Formats;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;
using TnlOpenData.Synthetic;
using TnlOpenData.Tests.Formats;

namespace TnlOpenData.Tests.Queries;

public class ScoreTests
{
    [Fact]
    public void A_maximum_that_is_not_published_is_not_zero()
    {
        // The descriptor: "Cellule vide : maximum non publié."
        var snapshot = Snapshot.Of(SyntheticPackage.Valid.WithCell("scores", 1, "max_score", "").Read());
        var page = AllResources.Lists.First(r => r.Name == "scores").Ask(snapshot, [], []).Page!;
        Assert.Contains(JsonNode.Parse(page.As(new JsonFormat()))!.AsArray(), row => row!["max_score"] is null);
    }

    [Fact]
    public void Five_domains_are_scored_for_each_award_that_has_scores() =>
        Assert.All(Written.AskAll("scores").As(new NdjsonFormat()).Split('\n')[..^1].GroupBy(l => $"{JsonNode.Parse(l)!["edition"]} {JsonNode.Parse(l)!["collectivity_id"]}"), g => Assert.Equal(5, g.Count()));

    [Fact]
    public void Half_points_are_kept() =>
        Assert.Contains("\"score\":1.5,", Written.AskAll("scores").As(new NdjsonFormat()), StringComparison.Ordinal);
}
