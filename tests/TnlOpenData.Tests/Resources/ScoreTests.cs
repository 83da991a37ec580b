using System.Text.Json.Nodes;
using TnlOpenData.Formats.Json;
using TnlOpenData.Tests.Formats;

namespace TnlOpenData.Tests.Resources;

public class ScoreTests
{
    [Fact]
    public void Five_domains_are_scored_for_each_award_that_has_scores()
    {
        var rows = Written.AskAll("scores").As(new NdjsonFormat()).Split('\n')[..^1].Select(line => JsonNode.Parse(line)!).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows.GroupBy(r => $"{r["edition"]} {r["collectivity_id"]}"), g => Assert.Equal(5, g.Count()));
    }

    [Fact]
    public void Half_points_are_kept() =>
        Assert.Contains("\"score\":1.5,", Written.AskAll("scores").As(new NdjsonFormat()), StringComparison.Ordinal);
}
