using System.Text.Json.Nodes;
using FsCheck.Xunit;
using TnlOpenData.Formats.Json;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Formats.Json;

[Properties(Arbitrary = [typeof(Hostile)])]
public class JsonFormatsTests
{
    public static TheoryData<string> Resources => [.. OpenLists.All.Select(r => r.Name)];

    [Property(MaxTest = 300)]
    public void Any_text_reads_back(HostileText[] texts)
    {
        var page = Written.PageOfText(ColumnType.Text, 1, texts.Select(t => t.Value));
        Assert.Equal(texts.Select(t => t.Value), JsonNode.Parse(page.As(new JsonFormat()))!.AsArray().Select(r => (string?)r!["c0"]));
    }

    [Property(MaxTest = 300)]
    public void A_line_of_NDJSON_is_a_row(HostileText[] texts)
    {
        var lines = Written.PageOfText(ColumnType.Text, 1, texts.Select(t => t.Value)).As(new NdjsonFormat()).Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(texts.Select(t => t.Value), lines[..^1].Select(l => (string?)JsonNode.Parse(l)!["c0"]));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void NDJSON_holds_the_rows_of_JSON(string resource)
    {
        var page = Written.AskAll(resource);
        var rows = JsonNode.Parse(page.As(new JsonFormat()))!.AsArray().Select(r => r!.ToJsonString());
        Assert.Equal(rows, page.As(new NdjsonFormat()).Split('\n')[..^1].Select(l => JsonNode.Parse(l)!.ToJsonString()));
    }

    [Fact]
    public void Accents_are_written_as_they_are() =>
        Assert.Equal(
            "[{\"c0\":\"Échirolles’ 🦊\"}]",
            Written.PageOfText(ColumnType.Text, 1, ["Échirolles’ 🦊"]).As(new JsonFormat())
                .Replace("\\uD83E\\uDD8A", "🦊", StringComparison.Ordinal));

    [Fact]
    public void Scores_are_said_to_be_published_where_they_are()
    {
        var award = JsonNode.Parse(Written.AskAll("awards", ("edition", "2025"), ("collectivity", "guillemets")).As(new JsonFormat()))![0]!;
        Assert.Equal("published", (string?)award["scores"]!["status"]);
        Assert.Equal(5, award["scores"]!["values"]!.AsArray().Count);
    }
}
